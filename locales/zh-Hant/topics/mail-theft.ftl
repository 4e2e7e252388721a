### Letters stolen from street mailboxes, lobbies and homes. Checks that are changed: check-washing. Boxes at the door: package-theft.

mail-theft = 郵件盜竊
    .summary = 竊賊偷信，為的是支票、銀行卡和個人資料。每天收取郵件，寄信要到郵局裡面寄。
    .keywords = 郵件盜竊, 信件被偷, 信被偷, 偷信, 偷信賊, 偷郵件, 信件不見了, 收不到信, 好幾天沒有信, 郵筒被撬, 郵筒有膠水, 釣信, 新信用卡沒收到, 信箱被撬, 信箱壞了, 大堂信箱, 新銀行卡沒收到, 地址被人改了, 郵差被搶, mail theft

mail-theft-how = 手法解析：竊賊用有黏性的繩子，從街邊郵筒把信拉出來，或用偷來的鑰匙打開郵筒和信箱。竊賊要找的，是支票、銀行卡和個人資料。
    .short = 竊賊偷信，找的是支票、卡片和個人資料。
mail-theft-send = 寄信要到郵局裡面寄，或交給郵差。如果用街邊郵筒，在最後一次收信前不久投進去；收信時間寫在郵筒上。不要寄現金。
    .short = 竊賊會打開街邊郵筒。寄信要到郵局裡面寄。
mail-theft-sticky = 郵筒的投信口有膠水、膠帶或繩子，不要把信投進去。到郵局裡面投寄，並告訴那裡的職員，或致電{ -contact-postal-inspectors-name }：{ -contact-postal-inspectors }。
    .short = 看到郵筒的投信口有膠水或膠帶，不要把信投進去。
mail-theft-collect = 每天收取郵件，送到後盡快拿。不要讓郵件留在信箱裡過夜。如果要出遠門，請信任的人代收，或請郵局代為保管。
    .short = 郵件留在信箱裡過夜可能被偷，每天都要收取。
mail-theft-pictures = 到美國郵政局自己的網站，申請 Informed Delivery 服務。免費，很多地址都能用。您會收到即將送達的信件圖片，可以看出有沒有少了哪一封。
    .short = 申請美國郵政局的 Informed Delivery 服務，可以看出有沒有信被偷。
mail-theft-lobby = 如果您住的大樓信箱壞了，或信箱門開著，馬上告訴房東和郵局。詢問在信箱修好之前，可以到哪裡領郵件。讓人進大門之前，先確認來的人是誰。
    .short = 發現大堂的信箱被撬開，告訴房東和郵局。
mail-theft-missing = 如果一直收不到您在等的銀行卡、支票或證件，打電話給負責寄出的銀行或機構，用您本來就有的號碼。要求作廢，再寄一份新的。
    .short = 等不到新的銀行卡，馬上打電話給銀行。
mail-theft-address = 收到信說您的地址改了，而您沒有改過，或平常的郵件忽然不來了，可能是竊賊在收您的郵件。馬上去當地郵局，並告訴銀行。
    .short = 發現有人改了您的郵寄地址，馬上告訴郵局和銀行。
mail-theft-now = 看到有人撬開郵筒或信箱，或搶劫郵差，保持距離，撥打{ -contact-emergency }，說明在哪裡。不要攔阻竊賊。
    .short = 看到有人撬開郵筒或信箱，不要靠近，撥打{ -contact-emergency }。
mail-theft-report = 郵件被偷，如果裡面有支票或銀行卡，先打電話給銀行。然後向當地分局報案，並致電{ -contact-postal-inspectors-name }：{ -contact-postal-inspectors }。如果遇到身份盜竊，到 { -contact-identity-theft } 舉報。
    .short = 如果郵件被偷，先告訴銀行，再致電美國郵政檢查局：{ -contact-postal-inspectors }
