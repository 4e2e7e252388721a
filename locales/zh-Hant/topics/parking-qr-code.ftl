### QR codes stuck on parking meters. Texts about tolls and fines: the topic toll-text. ParkNYC: the name of the city's app for parking meters; it stays in English.

parking-qr-code = 停車計時器上的假QR碼
    .summary = 騙徒在停車計時器貼上QR碼貼紙，要騙您的卡號。付停車費，用計時器或 ParkNYC 應用程式。
    .keywords = 停車QR碼, 停車二維碼, 假QR碼, 假二維碼, 停車計時器, 停車計時器貼紙, 咪表, 咪錶二維碼, 停車表, 停車掃碼, 掃碼付停車費, 掃碼停車被騙, 停車費詐騙, 停車場掃碼, 路邊停車付費, 假停車App, 假停車網站, 掃了二維碼被騙, ParkNYC, QR code parking

parking-qr-code-how = 詐騙手法解析：騙徒在停車計時器上，貼一張QR碼貼紙。掃碼後打開的網頁，看起來像官方的。您在網頁上輸入卡號，卡號就落到騙徒手裡。
    .short = 騙徒在停車計時器貼QR碼貼紙，要騙您的卡號。
parking-qr-code-scan = 市政府的停車計時器上，如果有QR碼叫您付錢，不要掃碼，那是詐騙。市政府不用QR碼收計時器的停車費。
    .short = 市政府的停車計時器上，凡是叫您付錢的QR碼，都是詐騙。
parking-qr-code-pay = 在紐約市的停車計時器付費，用計時器本身，或官方的 ParkNYC 應用程式。不要透過QR碼貼紙、連結或廣告付款。
    .short = QR碼貼紙可能是假的。付停車費，用計時器或 ParkNYC 應用程式。
parking-qr-code-app = 要用之前，先裝好 ParkNYC 應用程式。在手機的應用程式商店搜尋。不要從QR碼、網路廣告或簡訊下載停車應用程式，那些可能是假的。
    .short = 廣告裡的停車應用程式可能是假的，到手機的應用程式商店下載。
parking-qr-code-garage = 在私人停車場，真的QR碼上面，可能貼了假的貼紙。盡可能在繳費機或收費亭付錢。如果要掃碼，付錢之前，先看清楚網址。
    .short = 停車場的QR碼可能是假的，到繳費機付錢。
parking-qr-code-page = 如果掃了市政府停車計時器上的QR碼，關掉網頁，不要輸入卡號。網址古怪，或價錢不是美元，就是詐騙的警訊。可是假網頁也可能看起來很正常。用計時器付費。
    .short = 如果掃了停車計時器上的QR碼，不要輸入卡號。
parking-qr-code-sticker = 發現市政府的停車計時器上有QR碼貼紙，不要掃碼。記下街名和計時器的號碼，撥打{ -contact-city-services }向市政府舉報。您的舉報可以保護其他駕駛人。
    .short = 看到停車計時器上有QR碼貼紙，不要掃碼，撥打{ -contact-city-services }舉報。
parking-qr-code-paid = 如果掃了停車計時器上的QR碼，還輸入了卡號，馬上撥打那張卡上的銀行電話號碼，要求換一張新卡。您的停車費還沒有付，所以也要用計時器付費。
    .short = 如果已經掃停車計時器上的QR碼付款，馬上打電話給銀行。
parking-qr-code-password = 如果停車QR碼的網頁要您輸入密碼或安裝應用程式，而您照做了，用另一部裝置，在每個用到那個密碼的地方更改密碼，並打電話給銀行。先替應用程式拍照，再移除。
    .short = 如果停車QR碼的網頁騙走您的密碼，用另一部裝置更改密碼。
parking-qr-code-report = 如果停車QR碼騙走您的錢或卡片資料，先打電話給銀行，再向當地分局報案，並到 { -contact-report-fraud } 舉報。保留貼紙和網頁的照片。誰都可能遇到這種事。
    .short = 如果停車QR碼騙走您的錢，先打電話給銀行，再向當地分局報案。
