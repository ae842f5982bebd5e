# 撤回：下一环节未动，本人可以撤回重办；他人已办、已签收、文书已制发的，不能撤回。
title 撤回
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2026-01-05 zhang.case.changsha opens listing A for 430100 against a => Proposed
2026-01-05 zhang.case.changsha A withdraw propose "写错了。" => !TaskNotOpen
2026-01-05 zhang.case.changsha A propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-05 chen.case.changsha A withdraw propose "替他撤。" => !NotPermitted zhang
2026-01-05 zhang.case.changsha A withdraw propose => !ReasonRequired 撤回
2026-01-05 zhang.case.changsha A withdraw propose "违法行为发生日填错。" => Proposed
2026-01-05 zhang.case.changsha A withdraw propose "再撤一次。" => !WithdrawalTooLate 已退回或者撤回
2026-01-05 li.field.changsha A fieldReview agree => !TaskNotOpen
2026-01-05 zhang.case.changsha A propose propose "建议列入。" => !FactMissing
2026-01-05 zhang.case.changsha A propose propose "更正后提出。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-05 li.field.changsha A claim fieldReview => Proposed
2026-01-05 zhang.case.changsha A withdraw propose "又想改。" => !WithdrawalTooLate li
2026-01-06 li.field.changsha A fieldReview agree => Proposed
2026-01-06 zhang.case.changsha A withdraw propose "又想改。" => !WithdrawalTooLate 已由li办理
2026-01-06 li.field.changsha A withdraw fieldReview "漏看附件。" => Proposed
2026-01-06 luo.field.changsha A fieldReview agree "复核无异议。" => Proposed
# 撤回过的人也算办理过：不能再去审查。
2026-01-06 wang.credit.changsha A creditCheck agree => Reviewed
2026-01-06 wang.credit.changsha A withdraw creditCheck "再想想。" => !WithdrawalTooLate 状态已依法变更
