### Security for stores and small businesses: break-ins at night, robberies by day, and repeated theft

business-security = 店鋪和商家的安全
    .summary = 燈要亮，鎖要牢，現金要少，店鋪就更安全。遇到搶劫，不要反抗。店鋪遭人破門闖入，不要進去，撥打{ -contact-emergency }。
    .keywords = 店鋪被搶, 商店被搶, 我的店被搶, 餐館被搶, 店被偷, 店鋪被偷, 餐館被偷, 店鋪被爆竊, 店門被砸, 玻璃門被砸, 砸店, 收銀機被偷, 店裡有小偷, 客人偷東西, 順手牽羊, 店鋪監視器, 鐵捲門, 店鋪安全檢查, 小商家, shoplifting

business-security-how = 手法解析：夜裡，竊賊可能砸破玻璃門，也有的從屋頂、地下室或隔壁的空店鋪進來。白天，劫匪可能先到店裡察看，或扮成送貨員。
    .short = 夜裡，有的竊賊從屋頂或地下室進店行竊。
business-security-locks = 等所有人都離開，鎖好店門和地下室，燈不要關。裡面有人時，每個出口都要容易打開。問房東怎樣不讓竊賊上屋頂，失火時又不妨礙裡面的人逃生。
    .short = 竊賊會從後門和地下室進店，打烊時都要鎖好。
business-security-cash = 收銀機裡少放現金，其餘的放進保險箱或存入銀行。打烊時把現金拿走，讓抽屜空著、開著，竊賊就不必砸開。
    .short = 劫匪要的是現金，收銀機裡少放一點。
business-security-bank = 帶現金去銀行，每次換個時間，換條路走，盡可能找人同行。用普通的袋子。如果有人跟著您，走進熱鬧的地方，撥打{ -contact-emergency }。
    .short = 竊賊可能盯著您去銀行存錢，每次換個時間，換條路走。
business-security-survey = 請當地分局為您的店做免費的安全檢查（security survey）。犯罪預防警員（crime prevention officer）可以到店裡，查看門鎖、燈光和監視鏡頭。您有權獲得免費口譯員服務。
    .short = 可以請當地警察分局，為您的店做免費的安全檢查（security survey）。
business-security-robbery = 如果有人搶劫您的店，劫匪要什麼東西，就給什麼。不要爭辯、反抗或追趕。做任何動作之前，先說您要做什麼。一安全，就馬上撥打{ -contact-emergency }。
    .short = 遇到劫匪搶店，不要反抗。安全了，就撥打{ -contact-emergency }。
business-security-break-in = 發現店鋪的門、鎖或窗被破壞，不要進去。竊賊可能還在裡面。到安全的地方，撥打{ -contact-emergency }。如果從監視鏡頭看到竊賊，不要到店裡去，撥打{ -contact-emergency }。
    .short = 如果店鋪遭人破門闖入，不要進去，撥打{ -contact-emergency }。
business-security-after = 劫匪離開您的店後，鎖上門，撥打{ -contact-emergency }，沒有人受傷也要打。警察來之前，什麼都不要碰。保存監視錄影。請目擊者等一等，或留下姓名和電話號碼。
    .short = 劫匪離開後，鎖上店門，撥打{ -contact-emergency }，什麼都不要碰。
business-security-again = 如果有人在您店裡偷東西或威脅人，不要攔，也不要追，撥打{ -contact-emergency }。如果常是同一個人，向當地分局詢問商家改善計畫（Merchants Business Improvement Program）。警方可以警告那個人不得再進店。
    .short = 發現又有人在您店裡偷東西，不要攔，也不要追，撥打{ -contact-emergency }。
business-security-help = 工作的地方遭到搶劫或破門闖入，老闆和員工都不好受。向當地分局詢問罪案受害者援助計畫（Crime Victim Assistance Program）。受害者援助專員可以聽您傾訴，幫您找服務。計畫免費。
    .short = 如果工作時遭到搶劫，可以透過當地警察分局，找受害者援助專員。
