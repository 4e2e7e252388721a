### Domestic violence

domestic-violence = 家庭暴力
    .summary = 您理應有一個安全的家。不分日夜，都有免費的協助。
    .keywords = 家暴, 家庭暴力, 虐待, 老公打我, 丈夫打我, 老公打人, 老婆打我, 男朋友打我, 女朋友打我, 在家被打, 被老公威脅, 被丈夫控制, 庇護所, 保護令, 逃離家暴, 家暴求助, 禁制令, domestic violence

domestic-violence-how = 認識家庭暴力：伴侶或親屬利用恐懼來控制人。手段可能是威脅、辱罵、毆打、控制金錢，或不讓受害者和朋友來往。家庭暴力可能是慢慢開始的，起初也可能沒有毆打。
    .short = 家庭暴力不只是動手打人，也可以是威脅和控制。
domestic-violence-danger = 如果現在就有危險，撥打{ -contact-emergency }。口譯員可以免費加入通話。
    .short = 如果現在有危險，撥打{ -contact-emergency }。
domestic-violence-hotline = 不分日夜，您都可以找人談談。致電{ -contact-domestic-violence-name }：{ -contact-domestic-violence }。通話免費，內容保密。
    .short = 免費、保密的協助：{ -contact-domestic-violence }
domestic-violence-status = 無論您的移民身分如何，都可以得到協助。
    .short = 能否得到協助，與移民身分無關。
domestic-violence-code-word = 找一位您信任的人，約定一個暗號。事先說好，您說出暗號或用簡訊傳出暗號時，這個人要做什麼，例如撥打{ -contact-emergency }。
    .short = 和信任的人約定一個求助的暗號。
domestic-violence-bag = 如果您可能需要離開，先收拾好一個袋子，放進身分證件、文件、藥物、鑰匙和現金。把它放在傷害您的人找不到的地方。
    .short = 以防萬一要離開家，事先藏好一個裝有證件和鑰匙的袋子。
domestic-violence-phone = 如果覺得有人在查看您的手機，那個人可能看得到您的通話、訊息和搜尋紀錄。尋求協助時，改用更安全的手機或電腦，例如圖書館的電腦。
    .short = 如果手機被人監看，用更安全的手機求助。
domestic-violence-not-your-fault = 受到虐待，不是您的錯。虐待可以是毆打，也可以是威脅、控制金錢，或不讓您見家人。
    .short = 受到虐待，不是您的錯。
domestic-violence-friend = 如果朋友告訴您自己受到虐待，耐心傾聽，並相信朋友的話。問問怎樣才能幫上忙，讓朋友自己決定。
    .short = 如果朋友說自己受到虐待，要傾聽，並相信朋友的話。
