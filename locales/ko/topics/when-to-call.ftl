### When to call, and whom

when-to-call = 상황별 연락처
    .summary = 긴급 상황, 뉴욕시 서비스, 제보: 어느 번호로 전화해야 하는지 알려 드립니다.
    .keywords = 911, 311, 긴급 전화, 응급 전화, 구급차, 앰뷸런스, 화재 신고, 경찰 전화번호, 경찰 신고, 범죄 신고, 익명 제보, 통역, 한국어 통역, 어디에 전화하나요

when-to-call-emergency = 누군가 위험에 처했거나 지금 범죄가 일어나고 있으면 { -contact-emergency }에 전화하세요. 불이 났거나 응급 환자가 있을 때도 같은 번호로 전화하세요.
    .short = 위험, 지금 일어나는 범죄, 화재, 응급 환자: { -contact-emergency }
when-to-call-city-services = 뉴욕시 서비스나 긴급하지 않은 문제는 { -contact-city-services }에 전화하세요.
    .short = 뉴욕시 서비스, 긴급하지 않은 일: { -contact-city-services }
when-to-call-where = { -contact-emergency }에 전화하면 먼저 지금 계신 곳을 말하세요. 주소나 가장 가까운 길 두 곳의 이름을 말하면 됩니다. 전화를 끊지 마세요.
    .short = 먼저 지금 계신 곳을 말하고, 전화를 끊지 마세요.
when-to-call-interpreter = { -contact-emergency } 통화는 무료로 통역됩니다. 영어로 “Korean”이라고 말하고, 끊지 말고 기다리세요.
    .short = 영어로 “Korean”이라고 말하고, 끊지 마세요.
when-to-call-tip = 범죄에 대해 아는 것이 있나요? { -contact-crime-stoppers-name }에 전화하세요: { -contact-crime-stoppers }. 이름은 밝히지 않아도 됩니다.
    .short = 이름 없이 제보: { -contact-crime-stoppers }
when-to-call-report = 범죄 상황이 이미 끝났고 위험에 처한 사람이 없나요? 관할 경찰서에 가서 신고하세요. 무료로 통역을 받을 권리가 있습니다.
    .short = 범죄 상황이 끝났나요? 관할 경찰서에 신고하세요.
when-to-call-not-here = 소셜 미디어로는 긴급 상황에 대응할 수 없습니다. 이 계정은 24시간 확인하는 계정이 아닙니다.
    .short = 이 계정은 24시간 확인하는 계정이 아닙니다.
