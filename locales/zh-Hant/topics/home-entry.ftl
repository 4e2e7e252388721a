### Burglaries of houses and apartments: lock them, stay out when somebody is in, and what comes after

home-entry = 破門入室盜竊
    .summary = 鎖好門窗，門口留燈。如果屋裡可能有竊賊，不要進去，撥打{ -contact-emergency }。
    .keywords = 入室盜竊, 破門入室, 家裡被偷, 家裡遭竊, 家裡進賊, 家裡進小偷, 入屋盜竊, 爆竊, 爆格, 闖空門, 門被撬, 撬門, 踢門, 有人爬窗進來, 防火梯, 鐵窗, 防盜門閂, 換鎖, 家裡黃金被偷, burglary

home-entry-how = 手法解析：竊賊按門鈴，或在外面觀察，看有沒有人在家。然後試著從沒鎖的門、後窗或防火梯進去。進了屋，就找現金和首飾。
    .short = 竊賊會試開門窗，而且常在白天下手。鎖好您家的門窗。
home-entry-door = 每次都要鎖門，人在家時也一樣。裝上防盜門閂，門就更難撬開。選從裡面不用鑰匙就能打開的，失火時才出得去。
    .short = 竊賊會試開您家的門。每次都要鎖門，人在家時也一樣。
home-entry-windows = 出門前，鎖好窗戶。竊賊可能從地面、屋頂或防火梯爬到窗邊。冷氣機要固定在窗上，讓人推不進去。
    .short = 竊賊會爬防火梯，出門時鎖好窗戶。
home-entry-gate = 如果想在防火梯的窗戶裝防盜鐵閘（window gate），選核准用於防火梯、從裡面不用鑰匙就能打開的。通往那扇窗的路不要堵住，並教家裡每個人怎樣打開。
    .short = 要用鑰匙才能開的窗戶鐵閘，失火時可能把您困住。
home-entry-entrance = 天黑後，門口留一盞燈。把遮住門的樹叢和箱子清走，讓鄰居看得見您家的門。
    .short = 竊賊喜歡又暗又隱蔽的門，門口要保持明亮。
home-entry-cash = 大筆現金和黃金要放在銀行或保管箱，不要放在家裡。竊賊常常先搜臥室。替貴重物品拍照，並抄下序號。
    .short = 現金和黃金放在銀行，竊賊進屋找的就是這些。
home-entry-business = 如果您開店或做生意，竊賊可能盯上把現金帶回家的老闆，再到家裡行竊。把現金改存到銀行，每次換個時間，換條路走。
    .short = 開店的人可能被竊賊盯上，不要把現金帶回家。
home-entry-open-door = 回到家，發現門被撬開或窗戶被打破，不要進去。裡面可能還有人。到鄰居家或商店，撥打{ -contact-emergency }。
    .short = 家門被撬開，不要進去，撥打{ -contact-emergency }。
home-entry-inside = 您在家時有人闖進來，能安全離開就離開。如果不能，把自己鎖在房間裡，不要出聲。一有機會就撥打{ -contact-emergency }。不要和闖進來的人對抗。
    .short = 有人闖進您家，逃出去或躲起來，撥打{ -contact-emergency }。
home-entry-after = 家裡遭人闖入後，留在屋外，撥打{ -contact-emergency }。警察來之前什麼都不要碰。如果卡片或支票不見了，馬上告訴銀行。然後列出少了什麼，並找人換鎖。
    .short = 家裡遭人闖入，留在屋外，什麼都不要碰，撥打{ -contact-emergency }。
home-entry-help = 家裡遭人闖入後，心裡難免不安。向當地分局詢問罪案受害者援助計畫（Crime Victim Assistance Program）。受害者援助專員可以聽您傾訴，幫您找服務，例如鎖匠。這項計畫不收費。
    .short = 家裡遭人闖入後，可以請當地分局幫您找受害者援助專員。
