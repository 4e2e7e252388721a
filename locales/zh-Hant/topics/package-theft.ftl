### Package theft

package-theft = 包裹盜竊
    .summary = 別讓送到門口的包裹被人拿走。
    .keywords = 包裹被偷, 偷包裹, 快遞被偷, 包裹不見了, 包裹丟失, 沒收到包裹, 門口包裹, 大堂包裹, 快遞不見了, 包裹小偷, 顯示已送達沒收到, 亞馬遜包裹被偷, 包裹被人拿走, package theft

package-theft-how = 手法解析：竊賊跟著送貨員，從門口拿走包裹。也有的等住戶按開大門，就進去拿走大堂裡的包裹。包裹送到才幾分鐘，就可能不見了。
    .short = 包裹送到才幾分鐘，就可能被竊賊拿走。
package-theft-be-there = 把包裹寄到有人在家的地址，或要求簽收。
    .short = 包裹寄到有人在家的地址，或要求簽收。
package-theft-pickup = 如果白天家裡沒有人，可以把包裹寄到工作地點、自取櫃或商店代收櫃檯。
    .short = 家裡沒有人，就把包裹寄到自取櫃。
package-theft-track = 追蹤每件訂單，包裹一送到就拿進屋。如果您不在家，請信任的鄰居幫忙收下。
    .short = 追蹤訂單，包裹一送到就拿進屋。
package-theft-buzzer = 替人按開大門之前，先問來的人是誰，並加以確認。自己進門後隨手關門，免得有人跟著溜進來。
    .short = 先確認來的人是誰，再按開大門。
package-theft-in-progress = 看到有人正在偷拿包裹，撥打{ -contact-emergency }。不要追趕或攔住那個人。
    .short = 看到有人正在偷東西，撥打{ -contact-emergency }。不要追趕。
package-theft-report = 如果包裹不見了，先告訴賣家和快遞公司。然後到當地警察分局報案，或撥打{ -contact-city-services }，詢問怎樣在網上報案。如果是郵件被偷，還要致電{ -contact-postal-inspectors-name }：{ -contact-postal-inspectors }。
    .short = 如果包裹被偷，告訴賣家，並向當地警察分局報案。
package-theft-tip = 如果知道包裹盜竊的線索，致電{ -contact-crime-stoppers-name }：{ -contact-crime-stoppers }。您不用說出姓名。
    .short = 提供線索，不用說姓名：{ -contact-crime-stoppers }
