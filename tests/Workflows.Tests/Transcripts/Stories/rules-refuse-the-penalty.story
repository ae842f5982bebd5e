# 简易程序、仅警告或者普通档罚款的处罚不是较重行政处罚（W-05）；拒绝列入的是规则，不是程序。加重处罚的须重新告知。
title 不够较重处罚的不得列入；加重的重新告知
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson
party b "湖南某示范建材有限公司（虚构）" 91430100MA4LD0047X legalPerson

2026-03-02 zhang.case.changsha opens listing A for 430100 against a => Proposed
2026-03-02 zhang.case.changsha A propose propose "仅予警告，提请审查。" field=foodProduction ground=L44-05-01 heavierPenalty=none violationOn=2026-01-10 penaltyDecidedOn=2026-03-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=false => Proposed
2026-03-03 li.field.changsha A fieldReview agree => Proposed
2026-03-03 wang.credit.changsha A creditCheck agree => !ConditionsNotMet
2026-03-04 wang.credit.changsha A creditCheck return "请核对处罚种类。" => Proposed
# 罚款在一般档次，不属于按加重档次的罚款。
2026-03-04 zhang.case.changsha A propose propose "罚款，提请审查。" field=foodProduction ground=L44-05-01 heavierPenalty=HP-1 discretionBand=ordinary violationOn=2026-01-10 penaltyDecidedOn=2026-03-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=false => Proposed
2026-03-05 li.field.changsha A fieldReview agree => Proposed
2026-03-05 wang.credit.changsha A creditCheck agree => !ConditionsNotMet
2026-03-05 wang.credit.changsha A creditCheck reject "不属于较重行政处罚，不予列入。" => NotListed
2026-03-05 wang.credit.changsha A creditCheck agree => !CaseClosed
2026-03-06 zhang.case.changsha opens listing B for 430100 against b => Proposed
2026-03-06 zhang.case.changsha B propose propose "建议列入。" penaltyDecidedOn=2026-04-20 field=product ground=L44-07-02b heavierPenalty=HP-3b violationOn=2025-12-03 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-03-06 li.field.changsha B fieldReview agree => Proposed
2026-03-06 wang.credit.changsha B creditCheck agree => Reviewed
2026-03-06 zhang.case.changsha B serveNotice served noticeServedOn=2026-03-06 => Notified
2026-03-09 zhang.case.changsha B recordDefence defenceMade "当事人申辩称货值较小。" => Notified
# 申辩不缩短期间：2026-03-13最后一日，次日起期满。
2026-03-13 time B => Notified
2026-03-14 time B => Heard
2026-03-16 qian.legal.changsha B reviewDefence noticeAgain "复核发现应当加重处罚，须重新告知。" => Reviewed
2026-03-16 zhao.legal.changsha B legalReview pass => !TaskNotOpen
2026-03-17 zhang.case.changsha B serveNotice served noticeServedOn=2026-03-17 => Notified
2026-03-24 time B => Notified
2026-03-25 time B => Heard
2026-03-25 zhao.legal.changsha B legalReview pass => LegallyReviewed
