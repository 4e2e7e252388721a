### Notices that go with other texts. Locked: a precinct cannot replace them.

notice-draft = DRAFT(초안). 검토 안 됨. 게시 금지.

notice-emergency = 긴급 상황에는 { -contact-emergency }에 전화하세요.
    .short = 긴급 상황에는 { -contact-emergency }에 전화하세요.
notice-city-services = 뉴욕시 민원 서비스와 긴급하지 않은 문제: { -contact-city-services }.
    .short = 긴급하지 않은 문제: { -contact-city-services }
notice-not-monitored = 이 계정은 24시간 내내 확인하지는 않습니다. 범죄나 긴급 상황을 여기에 신고하지 마세요. 긴급 상황에는 { -contact-emergency }에 전화하세요.
    .short = 이 계정은 24시간 내내 확인하지는 않습니다. 긴급 상황: { -contact-emergency }
notice-interpreter = 경찰과 이야기할 때는 무료로 통역을 받을 권리가 있습니다. 전화하실 때는 영어로 “코리안(Korean)”이라고 말씀하시고, 끊지 말고 기다리세요. 통역을 거절당하시면 { -contact-city-services }에 전화하세요.
    .short = 경찰과 이야기할 때 무료로 통역을 받을 권리가 있습니다. 거절당하시면 { -contact-city-services }에 전화하세요.
