### Homes that stand empty while people travel

home-vacation = 出遠門時的居家防盜
    .summary = 出遠門時，讓家裡看起來有人住。旅行的貼文，等回來再發。
    .keywords = 出遠門, 外出旅行, 度假, 回國探親, 回國家裡沒人, 家裡沒人, 長期不在家, 空屋, 請人看家, 幫忙看房子, 電燈定時器, 燈定時, 信箱塞滿, 代收信件, 郵局代管郵件, 暫停送信, 發旅遊照, 曬旅遊照片, 備用鑰匙, vacation

home-vacation-how = 手法解析：竊賊會找看起來沒有人在家的房子，留意塞滿的信箱、門口的包裹、總是不變的燈光，還有旅行的貼文。
    .short = 信箱塞得滿滿，等於告訴竊賊家裡沒有人。
home-vacation-lights = 替幾盞燈裝上定時器，讓燈在不同的時間開和關。如果同一盞燈天天亮著，竊賊可能猜到您不在家。
    .short = 屋裡一直是暗的，看起來就像沒有人在家。替電燈裝上定時器。
home-vacation-mail = 出遠門時，請信任的鄰居每天代收郵件和包裹。也可以請美國郵政局代為保管郵件，最少3天，最多30天。這項服務叫 Hold Mail。
    .short = 出遠門時，請鄰居代收郵件和包裹。
home-vacation-posts = 旅行的計畫和照片，等回到家再發。這類貼文可能讓陌生人看出您家沒有人。請家人也等回來再發。
    .short = 旅行的貼文等回家再發，免得竊賊知道您不在家。
home-vacation-lock = 出遠門之前，鎖好所有門窗，樓上和防火梯旁的也要鎖。冷氣機要固定在窗上，讓人推不進去。梯子要收起來。
    .short = 竊賊會從窗戶爬進來。出遠門之前，鎖好窗戶。
home-vacation-valuables = 家裡沒有人時，不要把大筆現金、黃金或首飾留在屋裡。出遠門期間，放在銀行或保管箱。
    .short = 家裡沒有人時，不要把現金或黃金留在屋裡。
home-vacation-neighbor = 備用鑰匙交給信任的人，不要放在門墊下或信箱裡。請那個人從屋外替您看看。如果門被撬開，請那個人留在屋外，撥打{ -contact-emergency }。
    .short = 發現鄰居家的門被撬開，不要進去，撥打{ -contact-emergency }。
home-vacation-alert = 旅行期間，如果監視鏡頭或鄰居通知您家裡有人闖入，而您在美國，撥打{ -contact-emergency }，馬上說明您家在紐約市，並說出地址。如果您在國外，請一位在紐約的人代打。不要叫任何人進屋。
    .short = 旅行時如果得知家裡有人闖入，請一位在紐約市的人代打{ -contact-emergency }。
home-vacation-back = 旅行回來，發現門被撬開或窗戶被打破，不要進去。裡面可能還有人。到鄰居家或商店，撥打{ -contact-emergency }。
    .short = 旅行回到家，發現門被撬開，不要進去，撥打{ -contact-emergency }。
home-vacation-help = 如果出遠門期間家裡遭人闖入，撥打{ -contact-emergency }。警察來之前留在屋外，什麼都不要碰。如果卡片或支票不見了，馬上告訴銀行。然後列出少了什麼，並找人換鎖。
    .short = 如果出遠門期間家裡遭人闖入，留在屋外，撥打{ -contact-emergency }。
