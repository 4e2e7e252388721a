### Notices with slots, translated beforehand, for news that cannot wait.
### Nothing may agree with a slot: no article, particle or ending that depends on what fills it. Labels and colons do it.
### `.title` is what staff see in lists; it is not posted. `.keywords` are what they may type to find it.
### $expires: the day and time until which the notice holds. The program fills it by itself from --set expires=…, so it is not listed in templates.toml.

template-crime-pattern = 뉴욕시경(NYPD): 사건이 여러 건 신고되었습니다. 범죄 유형: { $what ->
        [package-theft] 택배 도난
        [mail-theft] 우편물 절도
        [car-theft] 차량 절도(차를 훔쳐 감)
        [car-break-in] 차량 털이
        [home-burglary] 주택침입절도
        [business-burglary] 업소 침입절도
        [robbery] 강도
        [phone-theft] 휴대전화 절도
        [pickpocket] 소매치기
        [scam] 사기
       *[other] 그 밖의 범죄
    }. 장소: { $where }. 가장 최근 발생일: { DATETIME($when, dateStyle: "full") }. 예방 수칙: { $what ->
        [package-theft] 택배는 받을 사람이 집에 있는 곳으로 배달시키세요.
        [mail-theft] 우편함을 매일 비우세요. 수표가 든 우편물은 우체국 안에서 부치세요.
        [car-theft] 잠깐이라도 차 문을 잠그고 열쇠를 가지고 내리세요.
        [car-break-in] 주차한 차 안에는 보이는 곳에 아무것도 두지 마세요.
        [home-burglary] 집에 있을 때도 문과 창문을 잠그세요.
        [business-burglary] 가게 문을 잠그고, 불을 하나 켜 두고, 카메라를 점검하세요.
        [robbery] 주위를 살피고 다른 사람과 함께 다니세요. 누군가 위협하면 물건을 지키려고 맞서지 마세요.
        [phone-theft] 전철 문 근처나 찻길 옆에서는 휴대전화를 넣어 두세요.
        [pickpocket] 지갑과 휴대전화는 안주머니나 앞주머니에 넣으세요.
        [scam] 돈을 내지 말고 인증번호도 알려 주지 마세요. 먼저 믿을 수 있는 사람에게 물어보세요.
       *[other] 주위를 잘 살피고 이웃끼리 서로 챙겨 주세요.
    } 범죄가 지금 일어나고 있으면 { -contact-emergency }에 전화하세요. 제보: { -contact-crime-stoppers }. 유효 기한: { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = 잇따른 범죄 알림
    .keywords = 범죄 알림, 범죄 주의보, 범죄 조심, 연쇄 범죄, 연쇄 절도, 연쇄 강도, 절도 잇따라, 강도 잇따라, 요즘 도둑이 많아요, 우리 동네 도둑, 우리 동네 강도, 우리 동네 범죄, 동네 치안, 치안 경보, 동일범
template-avoid-area = 뉴욕시경(NYPD) 경고: 지금 위험합니다. 상황: { $what ->
        [police-activity] 경찰 활동 중
        [fire] 화재 또는 연기
        [gas-leak] 가스 누출
        [crash] 교통사고
        [collapse] 건물 붕괴
        [flooding] 침수
        [power-lines] 땅에 떨어진 전선
        [suspicious-package] 수상한 물건
        [armed-person] 무기를 든 사람
        [road-blocked] 도로가 가로막혀 통행 위험
       *[other] 위험한 상황
    }. 장소: { $place }. 행동 요령: { $do ->
        [stay-inside] 그곳에 계시면 건물 안에 머물며 문을 잠그세요. 다른 곳에 계시면 가까이 가지 마세요.
        [close-windows] 그곳에 계시면 건물 안에 머물며 창문을 닫으세요. 다른 곳에 계시면 가까이 가지 마세요.
        [leave] 그곳에 계시고 안전하게 나오실 수 있으면 즉시 대피하세요. 다른 곳에 계시면 가까이 가지 마세요.
        [do-not-drive] 걸어서도 차로도 지나가지 마세요. 되돌아가세요.
        [do-not-touch] 가까이 가지 말고 아무것도 만지지 마세요.
        [follow] 현장에 있는 경찰과 소방대원의 지시를 따르세요.
       *[avoid] 가까이 가지 말고 다른 길을 이용하세요.
    } 유효 기한: { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }. 위험에 처하셨다면 { -contact-emergency }에 전화하세요.
    .title = 위험 지역 피하기
    .keywords = 위험 지역, 접근 금지, 가지 마세요, 위험, 실내 대피, 밖에 나가지 마세요, 집 안에 있으라고, 락다운, 대피, 대피 안내, 대피령, 경찰 작전, 경찰 출동, 경찰차가 많아요, 경찰 통제, 총격, 총소리, 총기 난사, 총 든 사람, 칼 든 사람, 무장한 사람, 가스 누출, 개스 누출, 가스 냄새, 개스 냄새, 화재, 불, 연기, 폭발, 폭탄, 수상한 물건, 수상한 가방, 수상한 소포, 끊어진 전선, 전깃줄 끊어짐, 건물 붕괴, 교통사고, 차 사고
template-activity-over = 뉴욕시경(NYPD): 경찰 활동이 끝났습니다. 장소: { $place }. 이제 이 지역을 피하지 않으셔도 됩니다. 양해해 주셔서 감사합니다. 이 안내의 유효 기한: { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = 경찰 활동 종료
    .keywords = 상황 종료, 경찰 작전 종료, 경찰 철수, 통제 해제, 통제 풀림, 통행 재개, 이제 지나가도 되나요
template-threat-over = 뉴욕시경(NYPD): 위험한 상황이 끝났습니다. 장소: { $place }. 종료 시각: { DATETIME($time, timeStyle: "short") }. 위험한 일을 보시면 { -contact-emergency }에 전화하세요. 이 안내의 유효 기한: { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = 위험 상황 종료
    .keywords = 위협 종료, 위험 해제, 상황 해제, 경보 해제, 대피 해제, 더 이상 위험하지 않음, 이제 안전한가요, 안전 확인
template-missing-person = 뉴욕시경(NYPD): 실종자를 찾고 있습니다. 도와주세요. 이름: { $name }. 나이: { NUMBER($age) }세. 마지막 목격: { $place }, { DATETIME($date, dateStyle: "full") }. 머리카락: { $hair ->
        [black] 검은색
        [brown] 갈색
        [blond] 금발
        [red] 붉은색
        [gray] 회색
        [white] 흰색
        [dyed] 눈에 띄는 색으로 염색
        [none] 없음
        [covered] 가려져 있음
       *[unknown] 알 수 없음
    }. 상의: { $top ->
        [coat] 코트
        [jacket] 재킷 또는 점퍼
        [hoodie] 후드티
        [sweater] 스웨터
        [shirt] 셔츠
        [t-shirt] 티셔츠
        [vest] 조끼
        [dress] 원피스
        [pajamas] 잠옷
       *[unknown] 알 수 없음
    }. 상의 색: { $top-color ->
        [black] 검은색
        [white] 흰색
        [gray] 회색
        [blue] 파란색
        [green] 초록색
        [red] 빨간색
        [pink] 분홍색
        [purple] 보라색
        [yellow] 노란색 또는 주황색
        [brown] 갈색 또는 베이지색
        [several] 여러 가지 색
       *[unknown] 알 수 없음
    }. 하의: { $bottom ->
        [jeans] 청바지
        [pants] 바지
        [sweatpants] 운동복 바지
        [shorts] 반바지
        [skirt] 치마
        [pajamas] 잠옷
        [one-piece] 상의와 이어진 한 벌
       *[unknown] 알 수 없음
    }. 하의 색: { $bottom-color ->
        [black] 검은색
        [white] 흰색
        [gray] 회색
        [blue] 파란색
        [green] 초록색
        [red] 빨간색
        [pink] 분홍색
        [purple] 보라색
        [yellow] 노란색 또는 주황색
        [brown] 갈색 또는 베이지색
        [several] 여러 가지 색
       *[unknown] 알 수 없음
    }. 소지품 또는 보조 기구: { $carries ->
        [nothing] 없음
        [backpack] 배낭
        [handbag] 핸드백
        [shopping-bag] 쇼핑백
        [suitcase] 여행 가방
        [cane] 지팡이
        [walker] 보행 보조기
        [wheelchair] 휠체어
        [stroller] 유모차
       *[unknown] 알 수 없음
    }. 이분을 보셨다면 { -contact-emergency }에 전화하세요. 이 안내의 유효 기한: { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = 실종자 찾기
    .keywords = 실종자, 실종, 실종 신고, 실종 아동, 아이 실종, 아이를 잃어버렸어요, 아이가 없어졌어요, 미아, 실종 청소년, 실종 여성, 실종 노인, 치매 노인 실종, 길 잃은 노인, 할머니를 찾습니다, 행방불명, 가출, 사람 찾기, 사람을 찾습니다, 보신 분, 마지막 목격, 실버 얼럿, 앰버 얼럿, 앰버 경보
template-scam-wave = 뉴욕시경(NYPD) 사기 주의보. 지역: { $place }. 최초 신고일: { DATETIME($date, dateStyle: "full") }. 수법: { $what ->
        [utility] 지금 돈을 내지 않으면 전기를 끊겠다는 전화가 옵니다.
        [police] 경찰을 사칭한 전화로 돈을 요구합니다.
        [government] 정부기관을 사칭한 전화로 돈을 요구합니다.
        [bank] 거래 은행을 사칭한 전화로 인증번호를 묻거나 돈을 옮기라고 합니다.
        [gift-cards] 기프트 카드로 돈을 내라는 전화가 옵니다.
        [family-emergency] 가족에게 문제가 생겨 당장 돈이 필요하다는 전화가 옵니다.
        [toll-text] 도로 통행료가 밀렸다며 링크를 보내는 문자 메시지가 옵니다.
        [parking-qr] 주차 미터기에 붙은 QR 코드 스티커가 가짜 결제 페이지로 연결됩니다.
        [immigration-office] 이민국을 사칭한 전화로 돈을 요구합니다.
        [consulate] 총영사관을 사칭한 전화로 여러분이 범죄에 연루되었다고 말합니다.
        [blessing] 낯선 사람이 복을 빌어 주겠다며 접근해 돈이나 귀금속을 가로챕니다.
       *[other] 모르는 사람이 돈이나 인증번호, 개인정보를 요구합니다.
    } 대처 방법: { $what ->
        [utility] 전화를 끊고 고지서에 적힌 번호로 전화하세요.
        [police] 돈을 내지 말고 전화를 끊으세요. 경찰서 번호를 직접 찾아 전화하세요.
        [government] 돈을 내지 말고 전화를 끊으세요. 해당 기관의 번호를 직접 찾으세요.
        [bank] 전화를 끊고 카드에 적힌 번호로 전화하세요.
        [gift-cards] 응하지 말고 전화를 끊으세요. 카드 번호는 불러 주지 마세요.
        [family-emergency] 전화를 끊고, 알고 있는 번호로 그 가족에게 전화하세요.
        [toll-text] 링크를 누르지 마세요. 통행료 담당 기관의 연락처를 직접 찾아보세요.
        [parking-qr] 코드를 스캔하지 마세요. 미터기나 뉴욕시 공식 앱에서 결제하세요.
        [immigration-office] 돈을 내지 말고 전화를 끊으세요. 변호사나 믿을 수 있는 사람에게 물어보세요.
        [consulate] 전화를 끊고 총영사관 번호를 직접 찾으세요.
        [blessing] 가방을 꼭 지니고 자리를 피하세요. 위험을 느끼시거나 빼앗긴 것이 있으면 { -contact-emergency }에 전화하세요.
       *[other] 돈을 내지 말고 아무것도 알려 주지 마세요. 먼저 믿을 수 있는 사람에게 물어보세요.
    } 금전 피해를 입으셨다면 관할 경찰서에 알리세요. 유효 기한: { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = 사기 주의
    .keywords = 사기 주의보, 사기 경보, 사기 조심, 사기 기승, 사기 급증, 요즘 사기, 신종 사기, 새로운 사기 수법, 사기 수법, 사기 전화 조심
template-meeting = 주민 회의 안내. 날짜: { DATETIME($date, dateStyle: "full") }. 시간: { DATETIME($time, timeStyle: "short") }. 장소: { $place }. 누구나 환영합니다. 통역이 필요하시면 회의 전에 관할 경찰서에 문의하세요. 이 안내의 유효 기한: { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = 주민 회의
    .keywords = 주민 협의회, 경찰서 주민 회의, 경찰서 회의, 경찰서 미팅, 커뮤니티 미팅, 커뮤니티 카운슬, 주민 모임, 주민 간담회, 치안 간담회, 월례 회의, 타운홀, 타운홀 미팅
template-meeting-moved = 주민 회의 일정이 변경되었습니다. 이전 날짜: { DATETIME($old-date, dateStyle: "full") }. 새 날짜: { DATETIME($date, dateStyle: "full") }. 시간: { DATETIME($time, timeStyle: "short") }. 장소: { $place }. 이 안내의 유효 기한: { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = 회의 일정 변경
    .keywords = 회의 연기, 미팅 연기, 회의 날짜 변경, 회의 시간 변경, 회의 장소 변경, 미팅 날짜 변경, 모임 날짜 변경, 일정 변경, 날짜 변경, 장소 변경
template-meeting-cancelled = 주민 회의가 취소되었습니다. 예정되었던 날짜: { DATETIME($date, dateStyle: "full") }. 새 날짜는 아직 정해지지 않았습니다. 이 안내의 유효 기한: { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = 회의 취소
    .keywords = 회의 취소, 미팅 취소, 모임 취소, 회의 없음, 미팅 없음, 이번 달 회의 없음, 주민 회의 취소
template-officer-of-the-month = 이달의 경관: { $name } { $rank ->
        [detective] 형사
        [sergeant] 경사
        [lieutenant] 경위
       *[officer] 경관
    }. 공로: { $reason ->
        [life] 생명을 구하는 데 힘을 보탠 일
        [missing-person] 실종자를 찾은 일
        [fire] 화재 현장에서 사람들을 대피시킨 일
        [crisis] 위기에 놓인 사람을 침착하게 도운 일
        [scam] 사기를 막은 일
        [property] 도난품을 주인에게 돌려준 일
        [case] 어려운 사건을 해결한 일
        [youth] 청소년과 함께한 활동
        [older-adults] 어르신 이웃을 도운 일
        [traffic] 거리를 더 안전하게 만든 일
       *[other] 지역 주민을 위한 훌륭한 봉사
    }. 축하와 감사의 마음을 전합니다.
    .title = 이달의 경관
    .keywords = 이달의 경찰관, 이달의 경찰, 이달의 경관, 모범 경찰관, 우수 경찰관, 표창, 표창장, 시상식, 경찰 상, 감사장, 훈장, 축하
template-event = 여러분을 초대합니다. 행사: { $event ->
        [national-night-out] 내셔널 나이트 아웃(National Night Out)
        [safety-fair] 주민 안전 박람회
        [bike-registration] 무료 자전거 등록
       *[open-house] 경찰서 개방 행사(오픈 하우스)
    }. 날짜: { DATETIME($date, dateStyle: "full") }. 시간: { DATETIME($time, timeStyle: "short") }. 장소: { $place }. 무료이며, 누구나 환영합니다. 이 안내의 유효 기한: { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = 주민 행사
    .keywords = 주민 행사, 커뮤니티 행사, 동네 행사, 경찰서 행사, 무료 행사, National Night Out, 내셔널 나이트 아웃, 내셔널 나잇 아웃, 안전 박람회, 경찰서 개방 행사, 오픈 하우스, 경찰서 견학, 자전거 등록, 초대, 초청 행사
template-correction = 바로잡습니다. 저희 게시물 하나에 잘못된 내용이 있어 철회했습니다. 해당 게시물 날짜: { DATETIME($date, dateStyle: "full") }. 잘못된 내용: { $wrong ->
        [date] 날짜
        [time] 시간
        [place] 장소
        [phone-number] 전화번호
        [web-address] 웹사이트 주소
        [name] 이름
        [description] 인상착의
        [advice] 권고 내용
        [translation] 번역
        [all] 전체
       *[other] 일부
    }. 이전 게시물은 이용하거나 공유하지 마세요. 사과드립니다. 이 안내의 유효 기한: { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = 이전 게시물 정정
    .keywords = 정정, 정정합니다, 바로잡습니다, 게시물 정정, 잘못된 게시물, 잘못 올린 글, 잘못된 정보, 오류, 오보, 오역, 번역 오류, 번역이 틀렸어요, 실수, 게시물 철회, 게시물 삭제
template-story = 우리 동네 경찰서 이야기입니다. { $story }
    .title = 여러 게시물로 나눈 이야기
    .keywords = 이야기, 경찰 이야기, 미담, 훈훈한 이야기, 좋은 소식, 긴 글, 타래, 스레드, 감사 인사, 감사 편지, 구조 이야기, 목숨을 구한 이야기
template-person-found = 뉴욕시경(NYPD): 실종자를 찾았습니다. 이름: { $name }. 함께 찾아 주셔서 감사합니다. 이분에 관한 이전 게시물과 사진은 삭제해 주세요. 이 안내의 유효 기한: { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = 실종자 찾음
    .keywords = 실종자 발견, 실종자 찾음, 실종자 찾았어요, 아이 찾았어요, 무사히 발견, 무사히 찾음, 무사 귀가, 집에 돌아왔어요, 찾았습니다
template-road-closed = 뉴욕시경(NYPD) 교통 안내. 차량 통행 금지: { $place }. 이유: { $why ->
        [crash] 교통사고
        [scene] 경찰 또는 소방 긴급 상황
        [utility-work] 전기·가스·수도 긴급 보수
        [construction] 공사
        [parade] 퍼레이드 또는 행진
        [street-fair] 거리 축제 또는 그 밖의 행사
        [weather] 기상 상황
       *[other] 안전 문제
    }. 다른 길을 이용하세요. 버스가 늦거나 다른 길로 다닐 수 있습니다. 유효 기한: { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = 차량 통행 금지
    .keywords = 도로 통제, 도로 폐쇄, 도로 차단, 길 막힘, 길이 막혔어요, 거리 통제, 차량 통제, 교통 통제, 교통, 교통체증, 우회로, 버스 우회, 퍼레이드, 행진, 시위, 데모, 집회, 촛불 집회, 추모 집회, 거리 축제, 블록 파티, 마라톤, 공사, 도로 공사
template-emergency = 뉴욕시경(NYPD): 지역 긴급 상황입니다. 내용: { $what ->
        [power-outage] 정전
        [heat] 폭염
        [cold] 극심한 한파
        [snow] 눈 또는 빙판
        [flash-flood] 돌발 홍수
        [wind] 위험한 강풍
        [smoke] 대기 중의 해로운 연기
       *[other] 악천후
    }. 장소: { $place }. 행동 요령: { $what ->
        [power-outage] 촛불 대신 손전등을 쓰세요. 실내에서 발전기나 그릴을 쓰지 마세요. 어르신 이웃을 살펴 주세요.
        [heat] 물을 마시고 시원한 곳으로 가세요. 어르신 이웃을 살펴 주세요. 아이나 반려동물을 차 안에 두지 마세요.
        [cold] 실내에 머물며 몸을 따뜻하게 하세요. 오븐이나 가스레인지, 그릴로 난방하지 마세요. 어르신 이웃을 살펴 주세요.
        [snow] 되도록 도로에 나가지 마세요. 조심해서 걸으세요. 어르신 이웃을 살펴 주세요.
        [flash-flood] 물이 들어오면 지하층에서 나와 위층으로 가세요. 물이 찬 곳은 걸어서도 차로도 지나가지 마세요.
        [wind] 실내에 머물며 창문에서 떨어져 계세요. 땅에 떨어진 전선에 가까이 가지 마세요.
        [smoke] 실내에 머물며 창문을 닫아 두세요. 꼭 나가야 하면 얼굴에 잘 맞는 마스크를 쓰세요.
       *[other] 되도록 실내에 머무르세요. 뉴스를 확인하세요. 어르신 이웃을 살펴 주세요.
    } 위험에 처하셨다면 { -contact-emergency }에 전화하세요. 뉴욕시 지원 문의: { -contact-city-services }. 유효 기한: { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = 정전·기상 긴급 상황
    .keywords = 정전, 전기가 나갔어요, 전기 나감, 블랙아웃, 폭염, 폭염 주의보, 무더위, 한파, 강추위, 폭설, 눈보라, 눈폭풍, 스노우스톰, 빙판길, 홍수, 돌발 홍수, 폭우, 침수, 지하실 침수, 지하실에 물이 찼어요, 집에 물이 들어와요, 폭풍, 태풍, 허리케인, 토네이도, 강풍, 연기, 산불 연기, 공기 질, 공기질, 대기질, 미세먼지, 기상 특보, 날씨 경보
template-found-property = 뉴욕시경(NYPD): 누군가 이 물건을 주워 경찰에 가져왔습니다. 물건: { $item ->
        [phone] 휴대전화
        [wallet] 지갑
        [bag] 가방 또는 배낭
        [keys] 열쇠
        [documents] 신분증 또는 신분 관련 서류
        [jewelry] 귀금속·장신구
        [glasses] 안경
        [bicycle] 자전거
        [stroller] 유모차
        [electronics] 컴퓨터 또는 태블릿
       *[other] 그 밖의 개인 물품
    }. 발견 장소와 날짜: { $place }, { DATETIME($date, dateStyle: "full") }. 본인의 물건이면 신분증을 가지고 관할 경찰서로 오세요. 물건의 특징을 설명하실 수 있게 준비하세요. 이 안내의 유효 기한: { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = 습득물 주인 찾기
    .keywords = 분실물, 습득물, 유실물, 분실물 찾기, 잃어버린 물건, 물건을 잃어버렸어요, 지갑을 잃어버렸어요, 핸드폰을 잃어버렸어요, 핸드폰 분실, 열쇠 분실, 여권 분실, 주인을 찾습니다, 주운 물건, 누가 주웠어요, 로스트 앤 파운드
template-recovered-property = 뉴욕시경(NYPD): 도난품을 되찾았습니다. 물건: { $item ->
        [phones] 휴대전화
        [bicycles] 자전거
        [packages] 택배
        [tools] 공구
        [jewelry] 귀금속·장신구
        [bags] 가방과 지갑
        [electronics] 컴퓨터와 태블릿
        [car-parts] 자동차 부품
        [mail] 우편물과 수표
       *[other] 그 밖의 개인 물품
    }. 되찾은 날짜: { DATETIME($date, dateStyle: "full") }. 이런 물건을 도난당하셨다면 관할 경찰서에 문의하세요. 신분증을 가져오시고, 신고 번호나 일련번호, 사진, 영수증이 있으면 함께 가져오세요. 이 안내의 유효 기한: { DATETIME($expires, dateStyle: "long") }, { DATETIME($expires, timeStyle: "short") }.
    .title = 되찾은 도난품
    .keywords = 도난품 회수, 도난품 찾기, 도난당한 물건 찾음, 장물, 훔친 물건 회수, 되찾은 물건, 회수한 자전거, 도난 자전거 찾았어요, 회수한 핸드폰, 회수한 택배, 회수한 소포, 본인 물건 확인
