### When to call, and whom

when-to-call = 상황별 연락처
    .summary = 긴급 상황, 뉴욕시 민원 서비스, 제보: 어느 번호로 전화해야 하는지 알려 드립니다.
    .keywords = 911, 311, 긴급 전화, 응급 전화, 구급차, 앰뷸런스, 화재 신고, 불났어요, 경찰 전화번호, 경찰 신고, 범죄 신고, 익명 제보, 통역, 한국어 통역, 어디에 전화하나요, 한국말 하는 경찰, 영어 못해요

when-to-call-how = { -contact-emergency } 통화 안내: 접수 직원이 지금 어디에 계신지, 무슨 일인지 묻고, 이어서 다친 사람과 무기가 있는지 묻습니다. 통화할 때 통역을 받으실 수 있습니다. 전화를 끊지 마세요. 질문에 답하느라 출동이 늦어지지는 않습니다.
    .short = 위험에 처하셨다면 { -contact-emergency }에 전화해 지금 계신 곳을 말씀하세요. 끊지 마세요.
when-to-call-emergency = 누군가 위험에 처했거나 지금 범죄가 일어나고 있으면 { -contact-emergency }에 전화하세요. 불이 났거나 응급 환자가 있을 때도 같은 번호로 전화하세요.
    .short = 위험, 지금 일어나는 범죄, 화재, 응급 환자: { -contact-emergency }
when-to-call-city-services = 뉴욕시 민원 서비스나 긴급하지 않은 문제는 { -contact-city-services }에 전화하세요.
    .short = 뉴욕시 민원 서비스, 긴급하지 않은 일: { -contact-city-services }
when-to-call-where = { -contact-emergency }에 전화하시면 먼저 지금 계신 곳을 말씀하세요. 주소와 보로(borough), 또는 가장 가까운 두 길의 이름을 말씀하시면 됩니다. 전화를 끊지 마세요.
    .short = { -contact-emergency }에 전화하시면 먼저 지금 계신 곳을 말씀하세요.
when-to-call-interpreter = { -contact-emergency }에 전화하시면 무료로 통역을 받으실 수 있습니다. 영어로 “코리안(Korean)”이라고 말씀하시고, 끊지 말고 기다리세요.
    .short = { -contact-emergency }에 전화해 영어로 “코리안(Korean)”이라고 말씀하세요. 끊지 마세요.
when-to-call-tip = 범죄에 대해 아는 것이 있으면 { -contact-crime-stoppers-name }에 전화하세요: { -contact-crime-stoppers }. 이름은 밝히지 않아도 됩니다.
    .short = 범죄 제보(이름은 밝히지 않아도 됩니다): { -contact-crime-stoppers }
when-to-call-report = 범죄가 이미 끝났고 다치거나 위험에 처한 사람이 없으면 관할 경찰서에 신고하거나, { -contact-city-services }에 전화해 신고 방법을 물어보세요. 강도나 성폭력이 있었거나 다친 사람이 있으면 이미 끝났더라도 { -contact-emergency }에 전화하세요. 무료로 통역을 받을 권리가 있습니다.
    .short = 강도를 당하셨거나 다치셨다면 이미 끝났더라도 { -contact-emergency }에 전화하세요.
when-to-call-not-here = 긴급 상황에는 { -contact-emergency }에 전화하세요. 이 계정은 24시간 내내 확인하지는 않으니 여기에 신고하지 마세요.
    .short = 긴급 상황은 여기에 신고하지 말고 { -contact-emergency }에 전화하세요.
