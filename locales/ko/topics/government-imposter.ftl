### Government imposters

government-imposter = 정부기관 사칭
    .summary = 전화로 위협하며 돈을 요구하는 사람은 정부 직원이 아닙니다.
    .keywords = 정부기관 사칭, 공무원 사칭, 국세청 사칭, IRS 사칭, 소셜시큐리티 사칭, 경찰 사칭, 가짜 경찰, 세금 전화, 체포 협박, 체포영장, 배지 번호, 발신번호 조작, 발신자 표시

government-imposter-caller-id = 전화에 뜨는 이름과 번호는 조작할 수 있습니다. 정부기관처럼 보이는 전화도 사기범이 건 것일 수 있습니다.
    .short = 발신번호는 조작할 수 있습니다. 믿지 마세요.
government-imposter-hang-up = 전화한 사람이 체포하겠다고 위협하거나 돈을 요구하나요? 끊으세요. 무례한 행동이 아니며, 여러분에게 문제가 생긴 것도 아닙니다.
    .short = 전화한 사람이 위협하며 돈을 요구하나요? 끊으세요.
government-imposter-look-up = 확인하려면 그 기관의 번호를 직접 찾아 전화하세요. 전화한 사람이 알려 준 번호나 링크는 쓰지 마세요.
    .short = 번호를 직접 찾은 다음 전화하세요.
government-imposter-payment = 전화로 기프트 카드, 암호화폐, 결제 앱을 통해 돈을 받는 정부기관은 없습니다. 그렇게 요구하는 사람은 사기범입니다.
    .short = 기프트 카드, 암호화폐, 결제 앱? 사기입니다.
government-imposter-personal-data = 전화한 사람에게 소셜 시큐리티 번호, 은행 계좌, 인증번호를 알려 주지 마세요.
    .short = 전화한 사람에게 개인정보를 알려 주지 마세요.
government-imposter-report = 이런 전화는 여기에 신고하세요: { -contact-report-fraud }. 돈을 잃었다면 관할 경찰서에도 신고하세요.
    .short = 신고: { -contact-report-fraud }
government-imposter-at-door = 문 앞에 온 사람이 경찰이라고 하지만 확신이 서지 않나요? 문을 잠가 둔 채 { -contact-emergency }에 전화해 물어보세요.
    .short = 경찰인지 확신이 서지 않나요? { -contact-emergency }에 전화해 물어보세요.
