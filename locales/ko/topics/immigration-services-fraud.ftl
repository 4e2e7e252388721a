### Immigration services fraud

immigration-services-fraud = 이민 서비스 사기
    .summary = 이민 업무는 자격이 있는 사람에게만 도움을 받으세요.
    .keywords = 이민 서비스 사기, 이민 사기, 영주권 사기, 그린카드, 이민 브로커, 이민 대행, 노타리, 노터리, 공증인, 가짜 변호사, 이민 변호사, 비자, 노동허가, 영주권 서류, 망명 신청

immigration-services-fraud-how = 사기 수법 안내: 변호사가 아닌 사람이 돈을 받고 법률 도움을 주겠다며 영주권을 약속합니다. 돈을 내도 서류를 아예 제출하지 않거나, 이민 절차에 불리할 수 있는 거짓 서류를 제출합니다. 영상 통화에 가짜 판사가 나오기도 합니다.
    .short = 가짜 변호사는 돈을 가로채고 이민 절차까지 불리하게 만들 수 있습니다.
immigration-services-fraud-not-a-lawyer = 미국에서는 공증인(notary public)이라고 해서 변호사인 것은 아닙니다. 법률 상담은 변호사나 연방 법무부의 인가를 받은 대리인(accredited representative)에게 받으세요.
    .short = 공증인(notary public)이라고 해서 변호사인 것은 아닙니다.
immigration-services-fraud-contract = 변호사가 아닌 사람에게 돈을 내기 전에, 이해할 수 있는 언어로 된 서면 계약서를 받으세요. 모든 서비스와 각각의 비용이 적혀 있어야 합니다. 대부분의 경우 영업일 기준 3일 안에 취소할 수 있습니다.
    .short = 이민 업무를 맡길 때는 먼저 서면 계약서를 받으세요.
immigration-services-fraud-blank-forms = 빈 양식이나 사실이 아닌 내용이 적힌 서류에는 서명하지 마세요. 서명한 내용은 본인이 책임지게 됩니다.
    .short = 빈 양식이나 거짓이 적힌 서류에 서명하지 마세요.
immigration-services-fraud-originals = 서류 원본은 직접 보관하세요. 사본을 건네고, 대신 제출해 준 서류마다 사본을 달라고 하세요.
    .short = 서류 원본은 직접 보관하고 사본을 건네세요.
immigration-services-fraud-promises = 비자나 영주권을 받게 해 주겠다고 약속할 수 있는 사람은 없습니다. 그런 약속은 위험 신호입니다.
    .short = 영주권을 받게 해 주겠다는 약속은 위험 신호입니다.
immigration-services-fraud-receipt = 돈을 낼 때마다 업체 이름과 주소가 적힌 영수증을 달라고 하세요. 현금으로 내는 것은 피하세요.
    .short = 이민 업무로 돈을 낼 때마다 영수증을 받으세요.
immigration-services-fraud-help = 이민에 관한 무료 안내를 받고 법률 도움을 받을 곳을 알아보려면 { -contact-immigration-legal-help-name }에 전화하세요: { -contact-immigration-legal-help }.
    .short = 이민 관련 무료 안내: { -contact-immigration-legal-help }
immigration-services-fraud-report = 돈을 받고 이민 업무를 도와준다던 사람에게 사기를 당하셨다면, 이민신분과 관계없이 신고하실 수 있습니다. { -contact-city-services }에 전화하거나 관할 경찰서로 가세요.
    .short = 이민 사기로 금전 피해를 입으셨다면 { -contact-city-services }에 전화하세요.
