### Notices with slots, translated beforehand, for news that cannot wait.
### Nothing may agree with a slot: no article, particle or ending that depends on what fills it.

template-crime-pattern = 사건이 여러 건 발생해 경찰이 주의를 당부합니다. 범죄 유형: { $what ->
        [package-theft] 택배 도난
        [mail-theft] 우편물 절도
        [car-theft] 차량 절도
        [car-break-in] 차량 털이
        [home-burglary] 주택침입절도
        [business-burglary] 업소 침입절도
        [robbery] 강도
        [phone-theft] 휴대전화 절도
        [pickpocket] 소매치기
        [scam] 사기
       *[other] 범죄
    }. 장소: { $where }. 가장 최근 발생일: { DATETIME($when, dateStyle: "full") }. 이렇게 하세요: { $do } 자세한 내용: { $url }
    .title = 잇따른 범죄 알림
template-avoid-area = 다음 지역을 피해 주세요: { $place }. 경찰이 현장에서 활동하고 있습니다. 다른 길을 이용하세요. 새 소식: { $url }
    .title = 이 지역 피하기
template-activity-over = 경찰 활동이 끝났습니다. 장소: { $place }. 이제 이 지역을 피하지 않으셔도 됩니다. 양해해 주셔서 감사합니다.
    .title = 경찰 활동 종료
template-threat-over = 위험한 상황이 끝났습니다. 장소: { $place }. 종료 시각: { DATETIME($time, timeStyle: "short") }. 위험한 일을 보면 { -contact-emergency }에 전화하세요.
    .title = 위험 상황 종료
template-missing-person = 실종자를 찾도록 도와주세요. 이름: { $name }. 나이: { NUMBER($age) }세. 마지막 목격: { $place }, { DATETIME($date, dateStyle: "full") }. 인상착의: { $description } 목격하셨나요? { -contact-emergency }에 전화하세요.
    .title = 실종자 찾기
template-scam-wave = 사기 주의. 지금 신고가 들어오는 수법: { $what } 이렇게 하세요: { $do } 신고: { -contact-report-fraud }
    .title = 사기 주의
template-meeting = 주민 회의 안내. 날짜: { DATETIME($date, dateStyle: "full") }. 시간: { DATETIME($time, timeStyle: "short") }. 장소: { $place }. 누구나 환영합니다. 통역은 무료입니다. 회의 전에 관할 경찰서에 요청하세요.
    .title = 주민 회의
template-meeting-moved = 변경 안내: 주민 회의가 아래와 같이 변경되었습니다. 처음 안내한 날짜: { DATETIME($old-date, dateStyle: "full") }. 새 날짜: { DATETIME($date, dateStyle: "full") }. 시간: { DATETIME($time, timeStyle: "short") }. 장소: { $place }.
    .title = 회의 변경
template-meeting-cancelled = 주민 회의가 취소되었습니다. 예정되었던 날짜: { DATETIME($date, dateStyle: "full") }. 새 날짜는 다시 알려 드리겠습니다.
    .title = 회의 취소
template-officer-of-the-month = 이달의 경관: { $name } { $rank ->
        [detective] 형사
        [sergeant] 경사
        [lieutenant] 경위
       *[officer] 경관
    }. { $reason } 축하와 감사의 마음을 전합니다.
    .title = 이달의 경관
template-event = 여러분을 초대합니다: { $event ->
        [national-night-out] 내셔널 나이트 아웃(National Night Out)
        [safety-fair] 주민 안전 박람회
        [bike-registration] 무료 자전거 등록
       *[open-house] 경찰서 오픈 하우스
    }. 날짜: { DATETIME($date, dateStyle: "full") }. 시간: { DATETIME($time, timeStyle: "short") }. 장소: { $place }. 무료이며, 누구나 환영합니다.
    .title = 주민 행사
template-correction = 바로잡습니다. { DATETIME($date, dateStyle: "full") } 게시물에 잘못된 내용이 있었습니다. 올바른 내용: { $correct } 사과드립니다.
    .title = 이전 게시물 정정
