### QR codes stuck on parking meters. Texts about tolls and fines: the topic toll-text. ParkNYC: the name of the city's app for parking meters; it stays in English.

parking-qr-code = 주차 미터기의 가짜 QR 코드
    .summary = 사기범이 주차 미터기에 QR 코드 스티커를 붙여 카드 번호를 빼냅니다. 요금은 미터기나 ParkNYC 앱으로 내세요.
    .keywords = 주차 QR 코드, 주차 큐알, 미터기 QR, 미터기 큐알코드, 미터기 스티커, 가짜 QR 스티커, QR 코드 사기, 큐알코드 사기, 큐싱, QR 찍었어요, 큐알 찍고 카드 입력, 주차 미터기 사기, 파킹 미터, 주차비 결제, 주차요금 결제, 파크엔와이씨, ParkNYC, 가짜 주차 앱, 주차장 QR 코드, parking QR code

parking-qr-code-how = 사기 수법 안내: 사기범이 주차 미터기에 QR 코드 스티커를 붙입니다. 코드를 스캔하면 공식 사이트처럼 보이는 화면이 열립니다. 거기에 입력한 카드 번호는 사기범에게 넘어갑니다.
    .short = 사기범은 주차 미터기에 QR 코드 스티커를 붙여 카드 번호를 빼냅니다.
parking-qr-code-scan = 뉴욕시 주차 미터기에 QR 코드로 요금을 내라고 적혀 있으면 사기입니다. 스캔하지 마세요. 뉴욕시는 QR 코드로 미터기 요금을 받지 않습니다.
    .short = 뉴욕시 주차 미터기에서 QR 코드로 요금을 내라고 하면 사기입니다.
parking-qr-code-pay = 뉴욕시 주차 미터기 요금은 미터기에 직접 내거나 공식 ParkNYC 앱으로 내세요. QR 코드 스티커나 링크, 광고를 통해 내지 마세요.
    .short = QR 코드 스티커는 가짜일 수 있습니다. 주차 미터기나 ParkNYC 앱을 쓰세요.
parking-qr-code-app = ParkNYC 앱은 쓸 일이 생기기 전에 미리 받아 두세요. 휴대전화의 앱 스토어에서 찾으세요. QR 코드나 인터넷 광고, 문자에 나온 주차 앱은 가짜일 수 있으니 받지 마세요.
    .short = 광고에 나온 주차 앱은 가짜일 수 있습니다. 앱 스토어에서 받으세요.
parking-qr-code-garage = 민간 주차장에서는 진짜 QR 코드를 가짜 스티커로 덮어 놓았을 수 있습니다. 되도록 정산기나 요금소에서 내세요. 스캔한다면 돈을 내기 전에 웹 주소를 읽어 보세요.
    .short = 주차장의 QR 코드는 가짜일 수 있습니다. 정산기에서 요금을 내세요.
parking-qr-code-page = 뉴욕시 주차 미터기의 QR 코드를 스캔했다면 화면을 닫고 카드 번호를 입력하지 마세요. 주소가 이상하거나 금액이 달러가 아니면 사기를 의심하세요. 하지만 가짜 화면이 진짜처럼 보일 수도 있습니다. 요금은 미터기에 내세요.
    .short = 주차 미터기의 QR 코드를 스캔했다면 카드 번호를 입력하지 마세요.
parking-qr-code-sticker = 뉴욕시 주차 미터기에서 QR 코드 스티커를 발견하면 스캔하지 마세요. 길 이름과 미터기 번호를 적어 { -contact-city-services }에 신고하세요. 다른 운전자를 지키는 데 도움이 될 수 있습니다.
    .short = 주차 미터기의 QR 코드 스티커는 스캔하지 말고 { -contact-city-services }에 알리세요.
parking-qr-code-paid = 주차 미터기의 QR 코드를 스캔하고 카드 번호를 입력했다면 즉시 카드에 적힌 번호로 은행에 전화하세요. 새 카드를 발급해 달라고 하세요. 주차 요금은 아직 내지 않은 상태이니 미터기에도 내세요.
    .short = 주차 미터기의 QR 코드로 돈을 냈다면 즉시 은행에 전화하세요.
parking-qr-code-password = 주차 QR 코드 때문에 비밀번호를 입력하거나 앱을 설치했다면, 다른 기기로 그 비밀번호를 쓰는 모든 곳에서 비밀번호를 바꾸고 은행에 전화하세요. 앱 화면을 사진으로 찍은 다음 앱을 삭제하세요.
    .short = QR 코드로 열린 화면에 비밀번호를 입력했다면 다른 기기에서 바꾸세요.
parking-qr-code-report = 주차 QR 코드로 돈이나 카드 정보를 도난당하는 일은 누구에게나 일어날 수 있습니다. 스티커와 화면 사진을 보관하세요. 은행에 전화한 다음 관할 경찰서와 이 사이트에 신고하세요: { -contact-report-fraud }
    .short = QR 코드로 돈을 잃었다면 은행에 전화한 다음 관할 경찰서에 신고하세요.
