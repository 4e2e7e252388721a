### QR codes stuck on parking meters. Texts about tolls and fines: the topic toll-text. ParkNYC: the name of the city's app for parking meters; it stays in English.

parking-qr-code = 停车计时器上的假二维码
    .summary = 骗子在停车计时器上贴二维码贴纸，骗走您的卡号。付停车费，请在计时器上或用 ParkNYC 软件付。
    .keywords = 停车二维码, 停车扫码, 停车扫码付款, 扫码付停车费, 扫码停车被骗, 咪表, 咪表二维码, 停车表, 停车表二维码, 停车计时器, 假二维码, 二维码贴纸, 二维码诈骗, 扫了二维码, 扫码被骗, 假停车软件, 停车费诈骗, 停车场二维码, ParkNYC, QR code

parking-qr-code-how = 骗局揭秘：骗子在停车计时器上贴一张二维码贴纸。扫码打开的网页，看上去像官方的。您在网页上输入卡号，卡号就到了骗子手里。
    .short = 骗子在停车计时器上贴二维码贴纸，骗取您的卡号。
parking-qr-code-scan = 凡是市政府停车计时器上叫您扫码付款的二维码，都是诈骗，不要扫。市政府的停车计时器，不收二维码付款。
    .short = 凡是市政府停车计时器上的付款二维码，都是诈骗，不要扫。
parking-qr-code-pay = 在纽约市的停车计时器上付费，请用计时器本身，或者用官方的 ParkNYC 软件。不要通过二维码贴纸、链接或广告付款。
    .short = 二维码贴纸可能是假的，请在计时器上或用 ParkNYC 软件付停车费。
parking-qr-code-app = ParkNYC 软件要提前装好，在手机的应用商店里搜索。不要从二维码、网页广告或短信里下载停车软件，那些可能是假的。
    .short = 广告里的停车软件可能是假的，请到手机的应用商店下载。
parking-qr-code-garage = 在私人停车场或车库，真的二维码上可能被人贴了假的。可以的话，用付款机或到收费亭付。如果扫码，付款之前先看清网址。
    .short = 停车场的二维码可能是假的，请用付款机付款。
parking-qr-code-page = 如果已经扫了市政府停车计时器上的二维码，请关掉网页，不要输入卡号。网址奇怪，或者价钱不是用美元算的，都是诈骗的迹象。但假网页也可能看不出问题。请在计时器上付款。
    .short = 如果已经扫了停车计时器上的二维码，不要输入卡号。
parking-qr-code-sticker = 发现市政府停车计时器上有二维码贴纸，不要扫。记下街道和计时器号码，拨打{ -contact-city-services }向市政府举报。您的举报可以保护其他司机。
    .short = 发现停车计时器上有二维码贴纸，不要扫，请拨打{ -contact-city-services }举报。
parking-qr-code-paid = 扫了停车计时器上的二维码，又输入了卡号，请马上拨打卡上的号码，联系银行，要求换一张新卡。停车费其实还没付，还要在计时器上付。
    .short = 如果扫停车计时器上的二维码付了款，请马上打电话给银行。
parking-qr-code-password = 扫了停车二维码，按要求输入了密码或装了软件，请换一台设备，把所有用这个密码的账户都改成新密码，并打电话给银行。先给装上的软件拍照，再删掉。
    .short = 如果停车二维码的网页骗走了您的密码，请换一台设备改密码。
parking-qr-code-report = 因停车二维码损失了钱，或者卡的资料落到骗子手里，这种事谁都可能遇到。打电话给银行以后，请向当地警察分局报案，并到 { -contact-report-fraud } 举报。贴纸和网页的照片要留好。
    .short = 如果停车二维码骗走了您的钱，先打电话给银行，再向警察分局报案。
