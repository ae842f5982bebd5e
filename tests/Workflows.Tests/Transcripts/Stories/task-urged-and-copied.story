# 催办：提出人、信用监管处、负责人可以催办，每人每个工作日一次；抄送：处室或者个人待阅。
title 催办与抄送
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2026-01-05 zhang.case.changsha opens listing A for 430100 against a => Proposed
2026-01-05 zhang.case.changsha A propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-08 chen.case.changsha A urge fieldReview "怎么还没办。" => !NotPermitted 提出人
2026-01-08 zhang.case.changsha A urge fieldReview => !ReasonRequired 催办
2026-01-09 zhang.case.changsha A urge fieldReview "处罚决定将于1月20日作出。" => Proposed
2026-01-09 zhang.case.changsha A urge fieldReview "再催。" => !UrgedAlready 2026-01-12
2026-01-09 wang.credit.changsha A urge fieldReview "请按期办理。" => Proposed
# 一月十日、十一日为周末，周一才可再催。
2026-01-11 zhang.case.changsha A urge fieldReview "再催。" => !UrgedAlready 2026-01-12
2026-01-12 zhang.case.changsha A urge fieldReview "再催。" => Proposed
2026-01-12 zhou.head.changsha A urge fieldReview "请抓紧。" => Proposed
2026-01-12 li.field.changsha A copy fieldReview to qian.legal-chief.changsha => Proposed
2026-01-12 li.field.changsha A copy fieldReview to data => Proposed
2026-01-12 wu.data.changsha A copy fieldReview to credit => !NotPermitted
2026-01-12 li.field.changsha A copy fieldReview to kitchen => !ReceiverNotAllowed
2026-01-12 zhao.legal.changsha A read fieldReview => !NothingToRead
2026-01-12 qian.legal-chief.changsha A read fieldReview => Proposed
2026-01-12 qian.legal-chief.changsha A read fieldReview => !NothingToRead
2026-01-13 li.field.changsha A fieldReview agree => Proposed
2026-01-14 wang.credit.changsha A creditCheck reject "不符合条件。" => NotListed
2026-01-14 wang.credit.changsha A urge creditCheck "催。" => !CaseClosed
2026-01-15 wu.data.changsha A read fieldReview => NotListed
