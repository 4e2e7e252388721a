### Notices that go with other texts. Locked: a precinct cannot replace them.

notice-emergency = 긴급 상황인가요? { -contact-emergency }에 전화하세요.
    .short = 긴급 상황인가요? { -contact-emergency }에 전화하세요.
notice-city-services = 뉴욕시 서비스와 긴급하지 않은 문제: { -contact-city-services }.
    .short = 긴급하지 않은 문제: { -contact-city-services }
notice-not-monitored = 이 계정은 24시간 확인하는 계정이 아닙니다. 범죄나 긴급 상황을 여기에 신고하지 마세요. 긴급 상황에는 { -contact-emergency }에 전화하세요.
    .short = 24시간 확인하는 계정이 아닙니다. 긴급 상황: { -contact-emergency }
notice-interpreter = 경찰과 관련된 일을 볼 때는 무료로 통역을 받을 권리가 있습니다. 전화할 때는 영어로 “Korean”이라고 말하고, 끊지 말고 기다리세요.
    .short = 무료로 통역을 받을 권리가 있습니다.
