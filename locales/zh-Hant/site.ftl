## Every page on a sensitive topic
site-leave = 快速離開本頁
site-leave-how = 也可以連按三下 Shift 鍵

## Public pages
site-skip = 跳到建議內容
site-languages = 本頁的其他語言版本
site-topics = 預防犯罪的建議
site-all-topics = 全部主題
site-advice = 建議
site-before = 如何預防
site-now = 正在發生時
site-after = 事後該怎麼做
site-made = 資訊截至：{ DATETIME($day, dateStyle: "long") }。
site-nothing = 這個主題的繁體中文建議還沒有人審核過，所以這裡暫時不顯示。
site-nothing-at-all = 繁體中文建議還沒有人審核過，所以這裡暫時不顯示。
site-ended = 這則建議已經過期，不再顯示。
site-old = 本頁是 { $count } 天前製作的，部分內容可能已經有變動。
site-clock-wrong = 您的裝置日期不正確，本頁無法判斷建議是否仍然有效。請檢查日期和時間。
