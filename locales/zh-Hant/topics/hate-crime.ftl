### 仇恨犯罪

hate-crime = 仇恨犯罪
    .summary = 因為族裔、宗教等個人特徵而加害他人，可能是仇恨犯罪。您可以報案，不必自己證明。
    .keywords = 仇恨犯罪, 仇視犯罪, 仇亞, 反亞裔, 歧視, 種族歧視, 辱罵, 被罵滾回去, 滾回中國, 被吐口水, 地鐵被推, 無故被打, 街頭被打, 仇恨塗鴉, 反猶, 恐同, 同志被打, 扯頭巾, hate crime

hate-crime-how = 認識仇恨犯罪：因為別人具有某種特徵，或以為別人具有某種特徵，而侵害其人身或財物，就是仇恨犯罪。特徵可以是種族、原國籍、宗教、性別、年齡、殘障或性傾向。
    .short = 因族裔、宗教等個人特徵受到攻擊，可能是仇恨犯罪。
hate-crime-ready = 先了解該怎麼做，以備不時之需。遇到緊急情況，撥打{ -contact-emergency }，用英語說出您講哪種語言，例如「Mandarin」（國語）或「Cantonese」（粵語），不要掛斷。口譯員會加入通話。
    .short = 遇到緊急情況，撥打{ -contact-emergency }，用英語說出您講哪種語言。
hate-crime-danger = 如果因為族裔、宗教等個人特徵遭到攻擊或威脅，盡可能到安全的地方，撥打{ -contact-emergency }。
    .short = 如果因族裔、宗教等個人特徵遭到攻擊或威脅，撥打{ -contact-emergency }。
hate-crime-witness = 看到仇恨犯罪，不要獨自上前制止。在安全的地方撥打{ -contact-emergency }，告訴警方您是目擊者。
    .short = 看到仇恨犯罪，撥打{ -contact-emergency }，告訴警方您看到的情形。
hate-crime-details = 遭遇仇恨犯罪後，寫下攻擊者說了什麼、做了什麼，以及時間和地點。記下攻擊者的外貌。攻擊者說的話，對警方可能很重要。
    .short = 遭遇仇恨犯罪後，寫下攻擊者說了什麼、做了什麼。
hate-crime-keep = 如果有人傳訊息威脅您，或在您的牆上塗寫仇恨字句，保留訊息。清理之前先拍照。寫在紙上的威脅，不要碰，也不要丟掉。
    .short = 發現仇恨訊息或塗鴉，先拍照，再清理。
hate-crime-not-sure = 不確定是不是仇恨犯罪，也要報案，說出您為什麼這樣想。您不必自己證明。如果可能是仇恨犯罪，警方會通知仇恨犯罪小組（Hate Crime Task Force）。
    .short = 不確定是不是仇恨犯罪，也要報案。
hate-crime-status = 無論您的移民身分如何，都可以舉報仇恨犯罪，也可以得到協助。您有權獲得免費口譯員服務。
    .short = 無論有沒有身分，人人都可以舉報仇恨犯罪。
hate-crime-help = 如果仇恨犯罪已經過去，也沒有人受傷，到當地分局報案。您也可以告訴{ -contact-hate-bias-name }：{ -contact-hate-bias }。如果有人受傷或有危險，撥打{ -contact-emergency }。
    .short = 舉報仇恨犯罪，到當地分局。如果有人受傷，撥打{ -contact-emergency }。
