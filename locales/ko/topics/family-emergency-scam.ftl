### 가족 사칭 사기

family-emergency-scam = 가족 사칭 사기
    .summary = 가족이 곤경에 빠져 지금 돈이 필요하다는 전화가 오면, 돈을 내기 전에 확인하세요.
    .keywords = 가족 사칭 사기, 자녀 사칭, 손주 사칭, 손자 사칭, 할머니 나야, 엄마 나야, 엄마 폰 고장났어, 새 번호 문자, 보석금, 손자가 체포됐대요, 교통사고 났다고, 합의금, 가짜 변호사, 목소리 복제, AI 목소리, 딥보이스, 현금 수거책, 메신저 피싱, grandparent scam

family-emergency-scam-how = 사기 수법 안내: 상대방이 손주와 똑같은 목소리로 전화하거나, 가족이 체포됐거나 교통사고를 당했다고 합니다. 이어서 가짜 변호사나 경관이 아무에게도 말하지 말고 빨리 돈을 내라고 합니다. 현금을 받으러 집에 사람을 보내기도 합니다.
    .short = 가족의 보석금이 당장 필요하다는 전화는 사기일 수 있습니다.
family-emergency-scam-code-word = 오늘 가족끼리 암호를 정해 두세요. 전화로 가족이라고 하면서 암호를 모르면 끊으세요.
    .short = 가족끼리 암호를 정하고, 가족이라는 전화가 오면 암호를 물으세요.
family-emergency-scam-privacy = 가족의 소셜 미디어 계정을 비공개로 설정하세요. 사기범은 이름과 여행 소식, 목소리가 담긴 짧은 영상을 이용해 진짜처럼 꾸밉니다.
    .short = 가족의 계정을 비공개로 두세요. 사기범은 목소리를 복제합니다.
family-emergency-scam-voice = 컴퓨터는 짧은 녹음만으로도 목소리를 복제할 수 있습니다. 가족과 똑같은 목소리라도 돈을 내기 전에 확인하세요.
    .short = 전화 속 목소리는 가짜일 수 있습니다. 돈을 내기 전에 확인하세요.
family-emergency-scam-hang-up = 가족이 곤경에 빠졌다는 전화가 오면 끊고, 이미 알고 있는 번호로 그 가족에게 전화하세요. 받지 않으면 다른 가족이나 친척, 친구에게 전화하세요.
    .short = 가족이 곤경에 빠졌다는 전화가 오면 끊고, 그 가족에게 직접 전화하세요.
family-emergency-scam-secret = 가족에게 말하지 말라는 것은 사기의 신호입니다. 무엇보다 먼저 믿을 수 있는 사람에게 알리세요.
    .short = “가족에게 말하지 마세요”라는 전화는 사기일 수 있습니다.
family-emergency-scam-arrest = 경찰은 가족에게 전화해 보석금을 요구하지 않습니다. 가족이 체포됐다는 전화가 오면 끊고, 관할 경찰서에 확인을 도와 달라고 하세요.
    .short = 보석금을 내라는 전화가 오면 먼저 관할 경찰서에 확인하세요.
family-emergency-scam-cash = 돈을 받으러 온 사람에게 현금을 건네지 마세요. 전화한 상대방에게 기프트 카드나 송금, 암호화폐로 돈을 내지 마세요. 그런 돈은 되찾기 어렵습니다.
    .short = 낯선 사람이 보석금을 받으러 오면 돈을 주지 마세요.
family-emergency-scam-door = 누군가 돈을 받으러 집에 온다면 문을 열지 말고 { -contact-emergency }에 전화하세요.
    .short = 사기범이 현금을 받으러 온다면, 문을 열지 말고 { -contact-emergency }에 전화하세요.
family-emergency-scam-paid = 사기범에게 돈을 냈다면 즉시 은행이나 기프트 카드 회사, 송금 회사에 전화해 돈을 돌려 달라고 하세요. 현금을 우편으로 보냈다면 { -contact-postal-inspectors-name }에 전화해 배송을 막아 달라고 하세요: { -contact-postal-inspectors }.
    .short = 사기범에게 돈을 냈다면 즉시 은행이나 기프트 카드 회사에 전화하세요.
family-emergency-scam-help = 가족 사칭 사기는 관할 경찰서와 이 사이트에 신고하세요: { -contact-report-fraud }. 누구에게나 일어날 수 있는 일입니다. 돈을 받으려는 사람이 문 앞에 있다면 { -contact-emergency }에 전화하세요.
    .short = 사기 전화 신고: 관할 경찰서와 { -contact-report-fraud }
