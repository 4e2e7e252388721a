### Short replies to residents

replies = 주민에게 드리는 짧은 답변
    .summary = 주민이 쓴 글에 경찰서가 붙이는 짧은 답변입니다. 어디에 전화하고 어디로 가면 되는지 알려 드리고, 감사의 말씀을 전합니다.
    .keywords = 짧은 답변, 자주 쓰는 답변, 정해진 답변, 댓글 답변, 댓글 답글, 주민 댓글, 한국어 댓글, 스페인어 댓글, 중국어 댓글, 왜 답이 없나요, 답변이 없어요, 여기에 신고해도 되나요, 페이스북 신고, 인스타 신고, 사건 문의, 수사 상황, 경찰 칭찬, 경찰 민원, 경찰관 불만, 신상 공개, reply to a comment

replies-danger = 누군가 위험에 처했거나 지금 범죄가 일어나고 있으면, 여기서 답변을 기다리지 말고 지금 { -contact-emergency }에 전화해 계신 곳을 말씀하세요.
    .short = 위험하거나 범죄가 일어나고 있으면 지금 { -contact-emergency }에 전화하세요.
replies-not-here = 경찰은 여기서 신고를 받을 수 없으며, 이 계정은 24시간 내내 확인하지도 않습니다. 강도를 당하셨거나 다치셨거나 위험에 처하셨다면 { -contact-emergency }에 전화하세요. 그렇지 않으면 관할 경찰서로 가시거나 { -contact-city-services }에 전화하세요.
    .short = 이 계정에서는 신고를 받을 수 없습니다. 위험에 처하셨다면 { -contact-emergency }에 전화하세요.
replies-not-emergency = 긴급 상황이 아니면 밤이든 낮이든 { -contact-city-services }에 전화하세요. 뉴욕시 민원 서비스를 이용하거나 관할 경찰서에 연락하는 방법을 물어보실 수 있습니다. { -contact-city-services }에서는 통역을 받으실 수 있습니다. 위험에 처하셨다면 { -contact-emergency }에 전화하세요.
    .short = 긴급하지 않은 일은 { -contact-city-services }에, 위험에 처하셨다면 { -contact-emergency }에 전화하세요.
replies-tip = 범죄에 대해 아는 것이 있으시면 { -contact-crime-stoppers-name }에 전화하세요: { -contact-crime-stoppers }. 이름은 밝히지 않으셔도 됩니다. 지금 범죄가 일어나고 있으면 { -contact-emergency }에 전화하세요.
    .short = 범죄 제보(이름은 밝히지 않아도 됩니다): { -contact-crime-stoppers }
replies-case = 관련된 분들을 보호하기 위해, 경찰이 수사하는 사건에 대해서는 여기서 말씀드릴 수 없습니다. 본인이나 가족의 사건이면 관할 경찰서에 문의하세요. 위험에 처하셨다면 { -contact-emergency }에 전화하세요.
    .short = 경찰이 수사하는 사건은 여기서 말씀드릴 수 없습니다. 관할 경찰서에 문의하세요.
replies-privacy = 다른 사람의 이름이나 사진, 주소를 여기에 올리지 말아 주세요. 잘못이 없는 사람에게 해가 될 수 있습니다. 범죄를 찍은 사진과 영상은 경찰에 보여 줄 수 있게 보관하세요. 위험에 처하셨다면 { -contact-emergency }에 전화하세요.
    .short = 다른 사람의 이름이나 사진, 주소를 여기에 올리지 말아 주세요.
replies-interpreter = { -contact-emergency }에 전화하시면 무료로 통역을 받으실 수 있습니다. 영어로 “코리안(Korean)”이라고 말씀하시고, 끊지 말고 기다리세요. 경찰서에서도 무료로 통역을 받을 권리가 있습니다.
    .short = 긴급 상황에는 { -contact-emergency }에 전화해 영어로 “코리안(Korean)”이라고 말씀하세요.
replies-language = 글을 써 주셔서 감사합니다. 저희가 모든 언어를 읽지는 못해서 말씀을 제대로 이해하지 못했을 수 있습니다. 긴급 상황에는 { -contact-emergency }에 전화하세요. 그 밖의 도움을 한국어로 받으시려면 { -contact-city-services }에 전화하세요.
    .short = 저희가 이해하지 못하는 댓글도 있을 수 있습니다. 긴급 상황: { -contact-emergency }
replies-kind-words = 따뜻한 말씀 감사합니다. 주민 여러분과 함께 우리 동네를 위해 일할 수 있어 자랑스럽습니다.
    .short = 따뜻한 말씀 감사합니다.
replies-sorry = 안타까운 마음을 전합니다. 강도를 당하셨거나 다치셨거나 위험에 처하셨다면 { -contact-emergency }에 전화하세요. 그렇지 않으면 관할 경찰서에 범죄를 신고하실 수 있습니다. 무료로 통역을 받을 권리가 있습니다.
    .short = 안타까운 마음을 전합니다. 강도를 당하셨거나 다치셨거나 위험에 처하셨다면 { -contact-emergency }에 전화하세요.
replies-complaint = 경관에 대한 민원은 이 계정에서 받을 수 없습니다. { -contact-city-services }에 전화해 시민 민원 심사위원회(Civilian Complaint Review Board)를 연결해 달라고 하세요. 이 위원회는 경찰 소속이 아닙니다.
    .short = 경관에 대한 민원이 있으시면 { -contact-city-services }에 전화하세요.
replies-status = 이민신분과 관계없이 범죄를 신고하실 수 있습니다. 무료로 통역을 받을 권리가 있습니다. 강도를 당하셨거나 다치셨거나 위험에 처하셨다면 { -contact-emergency }에 전화하세요. 그렇지 않으면 관할 경찰서로 가세요.
    .short = 이민신분과 관계없이 범죄를 신고하실 수 있습니다.
replies-meeting = 우리 동네에 대해 궁금한 점이나 의견이 있으시면 주민 회의에 오세요. 누구나 참석할 수 있습니다. 회의 날짜와 통역이 있는지는 관할 경찰서에 문의하세요.
    .short = 우리 동네에 대해 궁금한 점이 있으시면 주민 회의에 오세요.
replies-immigration = 이민에 대해 궁금한 점이 있으시면 { -contact-immigration-legal-help-name }에 전화하세요: { -contact-immigration-legal-help }. 무료이며, 200개가 넘는 언어로 이용하실 수 있습니다. 이민신분에 관한 이야기는 여기에 쓰지 말아 주세요.
    .short = 이민에 관한 문의(무료 핫라인): { -contact-immigration-legal-help }
replies-crisis = 스스로를 해치고 싶은 생각이 드신다면, 당신은 혼자가 아닙니다. 밤이든 낮이든 { -contact-crisis-lifeline-name }에 전화하세요: { -contact-crisis-lifeline }. 지금 생명이 위험하면 { -contact-emergency }에 전화하세요.
    .short = 스스로를 해치고 싶은 생각이 드시면 { -contact-crisis-lifeline }에, 위험에 처하셨다면 { -contact-emergency }에 전화하세요.
replies-scam = 댓글이나 메시지는 경찰 이름으로 왔더라도 사기범이 보낸 것일 수 있습니다. 돈을 내지 말고, 링크를 누르지 말고, 인증번호도 알려 주지 마세요. 확실하지 않으면 관할 경찰서에 물어보세요.
    .short = 메시지로 돈이나 인증번호를 요구하면 사기일 수 있습니다.
