### EBT card skimming

ebt-skimming = EBT 卡側錄盜刷
    .summary = 竊賊複製 EBT 卡，盜用卡裡的糧食券和現金補助。您可以讓竊賊更難下手。
    .keywords = EBT, EBT卡, EBT被盜, EBT被盜刷, EBT沒錢了, EBT餘額變零, EBT卡被複製, 糧食券, 糧食券被偷, 糧食卡, 糧食卡被盜, 食物券, 福利卡, 福利卡被盜, 現金補助被偷, 凍結EBT卡, 改EBT密碼, SNAP, food stamps

ebt-skimming-how = 手法解析：竊賊在商店的刷卡機或自動提款機（ATM）上，偷裝小小的側錄裝置，複製您的 EBT 卡和密碼（PIN）。然後用複製的卡，花掉您的糧食券和現金補助。
    .short = 刷卡機可能藏有側錄裝置，複製您的 EBT 卡。輸入密碼（PIN）時，遮住鍵盤。
ebt-skimming-pin = EBT 卡的密碼（PIN）要常常更改，每次福利快入帳時再改一次。改了以後，竊賊就算偷到舊密碼，也可能用不了。不要選容易猜到的密碼，例如生日。
    .short = 常常更改 EBT 卡的密碼（PIN），福利入帳前再改一次。
ebt-skimming-freeze = 不用 EBT 卡的時候，在 ebtEDGE 應用程式或網站上凍結卡片。付款前解凍，付完再凍結。如果用不到網上購物和外州購物，也封鎖這兩種消費。
    .short = 不用 EBT 卡的時候，在 ebtEDGE 應用程式裡凍結卡片。
ebt-skimming-machine = 刷 EBT 卡之前，先看看刷卡機。如果有零件鬆動、歪斜，或看得到膠水，可能裝了側錄裝置。不要碰，也不要用卡。先走開，撥打{ -contact-emergency }，再告訴商店經理。
    .short = 刷卡機鬆動或樣子古怪，就不要刷 EBT 卡。
ebt-skimming-cover = 輸入 EBT 卡的密碼（PIN）時，用手遮住鍵盤，附近可能藏有攝影機。密碼不要告訴任何人。
    .short = 輸入 EBT 卡的密碼（PIN）時，用手遮住鍵盤。
ebt-skimming-fake-text = 來電、簡訊或電子郵件說您的 EBT 卡被鎖，或向您要卡號或密碼（PIN），卡號和密碼都不要給，也不要點連結。掛斷電話，自己撥打{ -contact-ebt }。
    .short = 簡訊或來電要您的 EBT 卡號或密碼（PIN），不要給。
ebt-skimming-check = 常常用 ebtEDGE 應用程式或打電話，查看 EBT 卡的餘額和消費記錄。福利被偷，往往要到買食物付款時才發現。
    .short = 常常查 EBT 卡的餘額，去買東西之前先查。
ebt-skimming-stolen = EBT 卡裡的福利不見了，馬上通報卡片被盜：撥打{ -contact-ebt }，或用 ebtEDGE 應用程式。收到新卡後，設一個新密碼（PIN），並再次凍結卡片。
    .short = EBT 福利被偷，馬上通報卡片被盜，撥打{ -contact-ebt }。
ebt-skimming-help = 2024年12月21日或之後被偷的糧食券（SNAP）不予補發，被偷的現金補助則可能補發。盡快撥打{ -contact-city-services }，詢問怎樣申請補發，並向當地警察分局報案。
    .short = EBT 現金補助被偷，撥打{ -contact-city-services }，詢問怎樣申請補發。
ebt-skimming-food = EBT 福利被偷，沒有錢買食物，就撥打{ -contact-city-services }，詢問附近哪裡有食物發放站（food pantry）或供餐的地方。福利被偷，不是您的錯。
    .short = EBT 福利被偷，家裡沒有吃的，撥打{ -contact-city-services }。
