### Fake immigration officers

fake-immigration-officer = 이민국 요원 사칭
    .summary = 사기범이 이민국 요원을 사칭해 돈을 빼앗으려 합니다. 침착하게 확인하고 도움을 받으세요.
    .keywords = 이민국 사칭, 이민국 직원 사칭, 이민국 요원 사칭, 가짜 이민국, 가짜 이민국 요원, ICE 사칭, 아이스 사칭, 가짜 ICE, 가짜 아이스, ICE 전화, 이민세관단속국 사칭, 이민단속국 사칭, 이민국에서 전화 왔어요, 이민국이 돈 내라고, 돈 안 내면 추방, 추방한다는 전화, USCIS 사칭, 가짜 이민 단속, 가짜 ICE 배지, fake ICE

fake-immigration-officer-how = 사기 수법 안내: 사기범이 전화를 걸거나 제복을 입고 나타나 이민국 요원이라고 합니다. 체포하겠다고 협박한 다음 돈이나 개인정보를 요구합니다. 강도질을 하거나 사람을 다치게 하는 경우도 있습니다.
    .short = 전화로 “돈을 내지 않으면 추방된다”고 하면 사기입니다.
fake-immigration-officer-money = 이민 당국은 전화로 돈을 요구하지 않습니다. 기프트 카드나 암호화폐도 받지 않습니다. 전화로 협박하며 돈을 요구하는 상대방은 사기범이니 끊으세요.
    .short = “이민국”이라며 전화로 돈을 요구하면 끊으세요.
fake-immigration-officer-check = 내 이민 케이스 관련 전화가 진짜인지 확실하지 않으면 아직 질문에 답하지 말고 변호사에게 물어보세요. 발신번호는 조작할 수 있습니다. 변호사가 없다면 { -contact-immigration-legal-help-name }에 전화하세요: { -contact-immigration-legal-help }
    .short = “이민국”이라는 전화가 오면 아무 말도 하지 말고 먼저 변호사에게 물어보세요.
fake-immigration-officer-tell = 이민국 요원을 사칭하는 사기범은 아무에게도 말하지 말라고 할 수 있습니다. 그런 전화가 오면 아무도 돈을 내지 않고 서로 먼저 이야기하기로, 지금 가족과 약속해 두세요.
    .short = “이민국” 전화를 비밀로 하라고 하면 가족에게 알리세요.
fake-immigration-officer-in-person = 누군가 직접 나타나 이민국 요원이라고 하면 침착하게 행동하세요. 이름과 소속 기관을 묻고 신분증을 보여 달라고 할 수 있습니다. 제복이나 배지는 가짜일 수 있습니다. 위험에 처했다면 { -contact-emergency }에 전화하세요.
    .short = 이민국 요원이 가짜인 것 같으면 침착하게 행동하세요. 위험하면 { -contact-emergency }에 전화하세요.
fake-immigration-officer-cash = 이민국 요원이라는 사람이 놓아주는 대가로 현금을 요구하는 것은 범죄입니다. 돈 때문에 맞서 싸우지 마세요. 안전해지는 즉시 { -contact-emergency }에 전화해 어디에서 일어난 일인지 말하세요.
    .short = “이민국 요원”이 현금을 요구하면, 안전해진 뒤 { -contact-emergency }에 전화하세요.
fake-immigration-officer-danger = 이민국 요원이 가짜라고 생각되고 위험에 처했다면, 안전하게 전화할 수 있게 되는 즉시 { -contact-emergency }에 전화하세요. 지금 있는 곳을 말하고, 요원이 진짜인지 확실하지 않다고 하세요. 통역이 필요하면 영어로 “코리안(Korean)”이라고 말하세요.
    .short = 가짜 이민국 요원 때문에 위험하면, 전화할 수 있을 때 { -contact-emergency }에 전화하세요.
fake-immigration-officer-report = 이민신분과 관계없이 범죄를 신고할 수 있습니다. 누군가 직접 나타나 강도질이나 협박을 하거나 다치게 했다면 { -contact-emergency }에 전화하세요. 이민국 사칭 전화 신고: 관할 경찰서 또는 { -contact-report-fraud }
    .short = 가짜 이민국 요원에게 강도를 당하거나 다쳤다면 { -contact-emergency }에 전화하세요.
fake-immigration-officer-help = 이민에 관한 무료 안내를 받고 법률 도움을 받을 곳을 알아보려면 { -contact-immigration-legal-help-name }에 전화하세요. 통화는 익명이며, 200개가 넘는 언어로 이용할 수 있습니다. 전화번호: { -contact-immigration-legal-help }
    .short = 이민 관련 무료 안내: { -contact-immigration-legal-help }
