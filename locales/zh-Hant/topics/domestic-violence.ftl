### Domestic violence

domestic-violence = 家庭暴力
    .summary = 您理應有一個安全的家。無論日夜，都有免費的幫助。
    .keywords = 家暴, 家庭暴力, 虐待, 老公打我, 丈夫打人, 老婆打我, 男朋友打我, 被打, 被威脅, 控制, 庇護所, 保護令, 逃離家暴, domestic violence

domestic-violence-danger = 現在就有危險？請撥打{ -contact-emergency }。口譯員可以免費加入通話。
    .short = 現在有危險？請撥打{ -contact-emergency }。
domestic-violence-hotline = 無論日夜，您都可以找人談談。請致電{ -contact-domestic-violence-name }：{ -contact-domestic-violence }。通話免費，內容保密。
    .short = 免費、保密的幫助：{ -contact-domestic-violence }
domestic-violence-status = 無論您的移民身分如何，都可以得到幫助。
    .short = 得到幫助與移民身分無關。
domestic-violence-code-word = 和您信任的人約定一個暗號。您說出暗號，或用手機傳給對方，對方就替您撥打{ -contact-emergency }。
    .short = 和信任的人約定一個暗號。
domestic-violence-bag = 如果您可能需要離開，先收拾好一個包，放進身分證件、文件、藥物、鑰匙和現金。把它放在對方找不到的地方。
    .short = 備好一個包，裝好證件、藥物和鑰匙。
domestic-violence-phone = 會不會有人在查看您的手機？請用更安全的手機或電腦尋求幫助，例如圖書館的電腦。
    .short = 手機被人查看？改用更安全的。
domestic-violence-not-your-fault = 受虐待不是您的錯。虐待可以是毆打，也可以是威脅、控制金錢，或不讓您見家人。
    .short = 受虐待不是您的錯。
domestic-violence-friend = 朋友告訴您自己受到虐待？請傾聽，並相信對方。問問怎樣才能幫上忙，讓對方自己決定。
    .short = 傾聽、相信，問問怎樣能幫上忙。
