### Virtual kidnapping: ransom calls about a kidnapping that did not happen, and students who are made to hide. Since a call can be real, each short line that speaks to somebody who gets one names 911.

virtual-kidnapping = 가짜 납치 전화(가상 납치)
    .summary = 가족을 납치했다며 돈을 요구하는 전화는 사기인 경우가 많습니다. { -contact-emergency }에 전화하세요.
    .keywords = 가상 납치, 가짜 납치, 납치 사기, 납치 보이스피싱, 사이버 납치, 몸값, 몸값 요구, 몸값 문자, 딸을 납치했대요, 아들을 데리고 있대요, 엄마가 납치됐대요, 전화에서 비명 소리, 살려 달라는 목소리, 납치 사진, 유학생 납치, 유학생 실종, 유학생 연락 두절, 호텔에 숨으라고, 납치 자작극, virtual kidnapping

virtual-kidnapping-how = 사기 수법 안내: 가족을 납치했다는 전화나 문자가 옵니다. 비명이 들리거나 사진이 오지만, 둘 다 가짜일 수 있습니다. 사기범은 몸값을 빨리 내라고 합니다. 먼저 학생을 겁주어 숨게 하는 사기범도 있습니다.
    .short = 가족이 납치됐다는 전화를 받으면 { -contact-emergency }에 전화하세요.
virtual-kidnapping-code-word = 가족끼리 암호를 정해 두세요. 가족을 납치했다는 전화가 오면 암호를 묻고, 대답이 맞든 틀리든 { -contact-emergency }에 전화하세요. 사기범은 소셜 미디어의 사진을 베낍니다. 계정을 비공개로 설정하세요.
    .short = 몸값을 요구하는 전화는 가짜일 수 있습니다. 지금 가족끼리 암호를 정하세요.
virtual-kidnapping-students = 학생 여러분, 룸메이트와 친구, 학교의 전화번호를 가족에게 알려 두세요. 그러면 여러분이 납치됐다는 말을 들어도 가족이 확인할 수 있습니다. 그런 전화는 가짜일 수 있다고 지금 가족에게 말해 두세요.
    .short = 학생 여러분, 가족에게 가짜 납치 전화가 갈 수 있습니다. 지금 가족에게 알려 두세요.
virtual-kidnapping-call = 가족이 납치됐다는 전화를 받으면, 옆에 있는 사람에게 다른 전화로 { -contact-emergency }에 신고하고 그 가족에게도 전화해 달라고 하세요. 혼자라면 전화를 끊고 먼저 { -contact-emergency }에, 그다음 가족에게 전화하세요.
    .short = 몸값을 요구하는 전화를 받으면 먼저 { -contact-emergency }에, 그다음 납치됐다는 가족에게 전화하세요.
virtual-kidnapping-calm = 몸값을 요구하는 상대방과 통화하고 있다면 천천히 말하고, 다투지 마세요. 가족을 바꿔 달라고 하세요. 이름이나 지금 있는 곳은 말하지 마세요. 다른 사람에게 다른 전화로 { -contact-emergency }에 신고해 달라고 하세요.
    .short = 몸값을 요구하는 상대방에게 가족 이름을 말하지 마세요. { -contact-emergency }에 전화하세요.
virtual-kidnapping-photo = 몸값을 요구하는 문자에 가족의 사진이나 영상이 있어도 가짜일 수 있습니다. 사라지기 전에 화면을 캡처하세요. { -contact-emergency }에 전화하고 경찰에 보여 주세요. 다른 방법으로 가족에게 연락해 보세요.
    .short = 납치됐다는 가족의 사진이 와도 가짜일 수 있습니다. { -contact-emergency }에 전화하세요.
virtual-kidnapping-pay = 전화로 몸값을 요구받으면, 상대방이 신고하지 말라고 해도 돈을 보내기 전에 { -contact-emergency }에 전화하세요. 상대방을 만나러 가거나 현금을 가져다주지 마세요. 위험할 수 있습니다.
    .short = “아무에게도 말하지 말고 몸값을 내라”고 하면 { -contact-emergency }에 전화하세요.
virtual-kidnapping-hide = 전화로 숨어 있으라거나, 영상통화를 켜 두라거나, 납치된 것처럼 사진을 찍으라고 하면 사기입니다. 상대방이 가족을 해치겠다고 협박할 수 있습니다. 통화를 끝내고, 믿을 수 있는 사람들에게 가서 { -contact-emergency }에 전화하세요.
    .short = 숨어서 영상통화를 켜 두라고 하면 사기입니다. { -contact-emergency }에 전화하세요.
virtual-kidnapping-paid = 몸값을 보냈는데 가족과 아직 연락이 안 되면 { -contact-emergency }에 전화하세요. 어느 경우든 은행이나 송금 회사에 전화해 지급을 정지해 달라고 하세요. 메시지와 전화번호는 경찰에 보여 줄 수 있게 보관하세요.
    .short = 몸값을 보냈다면 은행에 전화하세요. 가족이 무사한지 모르면 먼저 { -contact-emergency }에 전화하세요.
virtual-kidnapping-report = 몸값을 요구하는 전화를 받았지만 가족이 무사하다면, 관할 경찰서와 { -contact-internet-crime-name }에 신고하세요: { -contact-internet-crime }. 실종됐거나 위험한 사람이 있으면 { -contact-emergency }에 전화하세요.
    .short = 몸값을 요구하는 전화를 받았는데 누군가 정말 실종됐다면 { -contact-emergency }에 전화하세요.
