### Whole cars stolen; what is stolen from a car is the topic car-break-in. Key fob: a small device that opens the car by a signal.

car-theft = 汽車盜竊
    .summary = 熄火，鎖車，帶走鑰匙。如果車子被偷，撥打{ -contact-emergency }。
    .keywords = 汽車盜竊, 偷車, 偷車賊, 車被偷, 車子被偷, 車被盜, 車不見了, 車子不見了, 汽車失竊, 搶車, 劫車, 沒熄火, 熱車, 車鑰匙被偷, 遙控鑰匙, 免鑰匙, 起亞, 現代汽車, 方向盤鎖, car theft

car-theft-how = 手法解析：竊賊會找沒熄火、沒上鎖或鑰匙留在車內的車。有些較舊的車，不用鑰匙也能發動。對較新的車，有的竊賊用儀器把遙控鑰匙的訊號傳得更遠。
    .short = 竊賊會找沒熄火的車，和鑰匙留在車內的車。
car-theft-running = 下車就要熄火、鎖車，帶走鑰匙或遙控鑰匙，只離開一分鐘也一樣。沒熄火的車可以被人開走，很多時候不用遙控鑰匙也行。
    .short = 竊賊會偷沒熄火的車。只離開一分鐘，也要熄火。
car-theft-child = 下車時，把孩子和寵物一起帶走，只離開一分鐘也一樣。曾有竊賊把車開走時，後座還有孩子。
    .short = 不要把孩子留在車上，竊賊可能把車和孩子一起帶走。
car-theft-fob = 不要在車內放備用鑰匙。在家時，遙控鑰匙要離車子遠一點，放進金屬盒，或能阻隔訊號的袋子。竊賊可能利用那個訊號打開車門。
    .short = 遙控鑰匙放進金屬盒，免得竊賊利用它的訊號。
car-theft-wheel-lock = 2011年至2022年的起亞（Kia）或現代（Hyundai）汽車，如果用金屬鑰匙發動，要裝方向盤鎖。問經銷商，您的車能不能免費加裝保護點火開關的零件。
    .short = 竊賊常找較舊的起亞（Kia）和現代（Hyundai）汽車下手，要裝方向盤鎖。
car-theft-record = 把車牌、車輛登記證（registration）和車輛識別號碼（VIN）拍照，存在家裡或手機裡。警方和保險公司會向您要這些資料。
    .short = 車被偷時，警方要用車牌號碼和車輛識別號碼（VIN），家裡存一份。
car-theft-happening = 您在場時，有人正要奪走您的車，不要抓住車子，也不要追。如果那個人有武器，就交出鑰匙。趕快走開，撥打{ -contact-emergency }，說出您在哪裡，車上有沒有孩子。
    .short = 有人正要開走您的車，趕快走開，撥打{ -contact-emergency }。
car-theft-gone = 車子不見了，如果當時車上有孩子，立刻撥打{ -contact-emergency }。如果沒有，撥打{ -contact-city-services }，查車子是不是被拖走了。如果查不到車子，就撥打{ -contact-emergency }。如果車上有追蹤器，告訴警方。
    .short = 想知道車子是不是被拖走，撥打{ -contact-city-services }可以查。如果被偷，撥打{ -contact-emergency }。
car-theft-found = 如果從追蹤器或朋友那裡知道失竊的車在哪裡，不要過去，也不要上車。撥打{ -contact-emergency }，說明車子在哪裡。警方撤銷記錄之前，那輛車仍列為失竊。
    .short = 找到失竊的車，不要上車，撥打{ -contact-emergency }。
car-theft-report = 遇到汽車盜竊，先告訴警方，再告訴保險公司。如果車牌也不見了，向警方索取車牌失竊的表格。您到車輛管理局（DMV）辦理時要用。
    .short = 車子被偷，先告訴警方，再告訴保險公司。
