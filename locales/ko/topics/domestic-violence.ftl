### Domestic violence

domestic-violence = 가정폭력
    .summary = 누구나 집에서 안전하게 지낼 자격이 있습니다. 밤이든 낮이든 무료로 도움을 받을 수 있습니다.
    .keywords = 가정폭력, 가정 폭력, 남편 폭력, 아내 폭력, 남편이 때려요, 맞았어요, 부부싸움 폭행, 남자친구 폭력, 여자친구 폭력, 데이트 폭력, 협박, 학대, 쉼터, 접근금지, 보호명령, 남편이 무서워요, 맞고 살아요, 아내가 때려요, 남자친구가 때려요, 접근금지 명령, 셸터, 가정폭력 상담, 가정폭력 신고

domestic-violence-how = 가정폭력이란 이런 것입니다: 배우자나 연인, 가족이나 친척이 두려움을 이용해 한 사람을 통제합니다. 협박, 모욕, 때리기, 돈 통제, 친구를 못 만나게 하기 등이 있습니다. 서서히, 때리지 않고 시작되기도 합니다.
    .short = 협박하거나 통제하는 것도 가정폭력일 수 있습니다.
domestic-violence-danger = 지금 위험에 처하셨다면 { -contact-emergency }에 전화하세요. 통화할 때 무료로 통역을 받으실 수 있습니다.
    .short = 지금 위험에 처하셨다면 { -contact-emergency }에 전화하세요.
domestic-violence-hotline = 밤이든 낮이든 전화로 상담받으실 수 있습니다. { -contact-domestic-violence-name }에 전화하세요: { -contact-domestic-violence }. 통화는 무료이고 비밀이 보장됩니다.
    .short = 무료로 도움을 받으세요. 비밀이 보장됩니다: { -contact-domestic-violence }
domestic-violence-status = 이민신분과 관계없이 도움을 받으실 수 있습니다.
    .short = 도움을 받는 데 이민신분은 상관없습니다.
domestic-violence-code-word = 믿을 수 있는 사람과 둘만 아는 암호를 정하세요. 그 사람이 암호를 듣거나 문자로 받으면 어떻게 할지(예: { -contact-emergency }에 전화하기)도 함께 정해 두세요.
    .short = 도움이 필요하다는 뜻의 암호를 믿을 수 있는 사람과 정해 두세요.
domestic-violence-bag = 집을 떠나야 할 수도 있다면 신분증, 서류, 약, 열쇠, 현금을 가방에 싸 두세요. 가방은 가해자가 찾지 못할 곳에 두세요.
    .short = 집을 떠나야 할 때를 대비해 신분증과 열쇠를 넣은 가방을 숨겨 두세요.
domestic-violence-phone = 누군가 내 휴대전화를 들여다보는 것 같다면, 그 사람은 통화와 메시지, 검색 기록까지 볼 수 있습니다. 도움을 찾을 때는 도서관 컴퓨터처럼 더 안전한 전화나 컴퓨터를 쓰세요.
    .short = 휴대전화를 감시당하는 것 같으면 더 안전한 전화로 도움을 청하세요.
domestic-violence-not-your-fault = 학대는 당신의 잘못이 아닙니다. 때리는 것도 학대이고, 협박하거나 돈을 통제하거나 가족을 못 만나게 하는 것도 학대입니다.
    .short = 학대는 당신의 잘못이 아닙니다.
domestic-violence-friend = 친구가 학대를 겪고 있다고 털어놓으면 귀 기울여 듣고 믿어 주세요. 무엇이 도움이 될지 묻고, 결정은 친구에게 맡기세요.
    .short = 친구가 학대를 겪고 있다고 털어놓으면 귀 기울여 듣고 믿어 주세요.
