### Government imposters

government-imposter = 정부기관 사칭
    .summary = 전화로 위협하며 돈을 요구하는 사람은 정부 직원이 아닙니다.
    .keywords = 정부기관 사칭, 공무원 사칭, 국세청 사칭, IRS 사칭, 소셜시큐리티 사칭, 소셜번호, 경찰 사칭, 가짜 경찰, 세금 전화, 체포 협박, 체포영장, 배지 번호, 발신번호 조작, 발신자 표시

government-imposter-caller-id = 전화기 화면에 뜨는 이름과 번호는 조작할 수 있습니다. 정부기관에서 온 것처럼 보이는 전화도 사기범이 건 것일 수 있습니다.
    .short = 화면에 뜨는 발신번호는 조작할 수 있습니다. 믿지 마세요.
government-imposter-hang-up = 전화로 체포하겠다고 위협하거나 돈을 요구하면 끊으세요. 무례한 행동이 아닙니다. 그런 다음 해당 기관에 직접 확인하세요.
    .short = 전화로 위협하며 돈을 요구하면 끊으세요.
government-imposter-look-up = 정부기관이라는 전화가 사실인지 확인하려면 그 기관의 번호를 직접 찾아 전화하세요. 상대방이 알려 준 번호나 링크는 쓰지 마세요.
    .short = 정부기관에 확인할 때는 전화번호를 직접 찾으세요.
government-imposter-payment = 전화로 기프트 카드나 암호화폐, 결제 앱으로 돈을 내라고 요구하는 정부기관은 없습니다. 그렇게 요구하는 상대방은 사기범입니다.
    .short = 전화로 기프트 카드나 암호화폐를 요구하면 사기입니다.
government-imposter-personal-data = 전화를 걸어온 상대방에게 소셜 시큐리티 번호, 은행 계좌, 인증번호를 알려 주지 마세요.
    .short = 전화를 걸어온 상대방에게 개인정보를 알려 주지 마세요.
government-imposter-report = 정부기관 사칭 전화를 받으셨다면 신고하세요. 금전 피해를 입으셨다면 관할 경찰서에도 신고하세요. 사칭 전화 신고: { -contact-report-fraud }
    .short = 정부기관 사칭 전화 신고: { -contact-report-fraud }
