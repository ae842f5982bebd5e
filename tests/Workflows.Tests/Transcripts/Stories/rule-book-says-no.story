# W-05、W-06：无较重处罚不得列入；九项因素少一项说理，不能认定。
title 规则不支持列入
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson
party b "长沙某示范餐饮店（虚构）" 92430102MA4LG00785 individualBusiness

2026-01-05 zhang.case.changsha opens listing A for 430100 against a => Proposed
2026-01-05 zhang.case.changsha A propose propose "建议列入。" field=foodProduction ground=L44-05-01 heavierPenalty=none violationOn=2025-09-10 penaltyDecidedOn=2026-01-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=false => Proposed
2026-01-06 li.field.changsha A fieldReview agree => Proposed
2026-01-06 wang.credit.changsha A creditCheck agree => !ConditionsNotMet
2026-01-06 wang.credit.changsha A creditCheck reject => !OpinionRequired
2026-01-06 wang.credit.changsha A creditCheck reject "未受较重行政处罚，不予列入。" => NotListed
2026-01-06 zhang.case.changsha opens listing B for 430100 against b => Proposed
2026-01-06 zhang.case.changsha B propose propose "建议列入。" field=foodProduction ground=L44-05-01 heavierPenalty=HP-3b violationOn=2025-09-10 penaltyDecidedOn=2026-01-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=8 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-07 li.field.changsha B fieldReview agree => Proposed
2026-01-07 wang.credit.changsha B creditCheck agree => !ConditionsUndetermined
2026-01-07 wang.credit.changsha B creditCheck return "请补充一项因素的说理。" => Proposed
2026-01-07 zhang.case.changsha B propose propose "已补充。" factorsReasoned=9 => Proposed
2026-01-08 li.field.changsha B fieldReview agree => Proposed
2026-01-08 wang.credit.changsha B creditCheck agree => Reviewed
