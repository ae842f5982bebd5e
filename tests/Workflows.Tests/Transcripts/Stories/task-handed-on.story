# 转办、签收：任务属于处室，谁签收谁办；可以转给本处室人员，不得转给提出人，也不得转给无关处室。
title 签收与转办
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2026-01-05 zhang.case.changsha opens listing A for 430100 against a => Proposed
2026-01-05 zhang.case.changsha A propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-05 wang.credit.changsha A claim fieldReview => !NotPermitted 业务
2026-01-05 li.field.changsha A release fieldReview => !NothingHeld
2026-01-05 li.field.changsha A claim fieldReview => Proposed
2026-01-05 luo.field.changsha A fieldReview agree => !HeldByAnother li
2026-01-05 luo.field.changsha A claim fieldReview => !HeldByAnother li
2026-01-05 luo.field.changsha A release fieldReview => !HeldByAnother li
2026-01-06 li.field.changsha A release fieldReview => Proposed
2026-01-06 luo.field.changsha A claim fieldReview => Proposed
# 签收人外出，处室负责人转办；须写明理由，只能转给本处室人员，不得转给本案提出人。
2026-01-07 tan.field-chief.changsha A transfer fieldReview to li.field.changsha => !ReasonRequired 转办
2026-01-07 tan.field-chief.changsha A transfer fieldReview to nobody.field.nowhere "外出。" => !ReceiverUnknown
2026-01-07 tan.field-chief.changsha A transfer fieldReview to wang.credit.changsha "外出。" => !ReceiverNotAllowed 本处室
2026-01-07 tan.field-chief.changsha A transfer fieldReview to peng.field.hunan "外出。" => !ReceiverNotAllowed 本处室
2026-01-07 tan.field-chief.changsha A transfer fieldReview to li.field.changsha "罗某外出学习。" => Proposed
2026-01-07 luo.field.changsha A fieldReview agree => !HeldByAnother li
2026-01-07 li.field.changsha A fieldReview agree => Proposed
2026-01-08 wang.credit.changsha A transfer creditCheck to credit-chief "请负责人办理。" => Proposed
2026-01-08 wang.credit.changsha A creditCheck agree => !NotPermitted 负责人
2026-01-08 sun.credit-chief.changsha A creditCheck agree => Reviewed
