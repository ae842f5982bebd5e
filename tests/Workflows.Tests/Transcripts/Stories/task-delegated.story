# 委托：受托人提出办理结果，回到本人确认；受托人也算经手，不得再作后续审查；不得委托本案提出人。
title 委托
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2026-01-05 zhang.case.changsha opens listing A for 430100 against a => Proposed
2026-01-05 zhang.case.changsha A propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-05 li.field.changsha A delegate fieldReview to zhang.case.changsha "出差。" => !MakerIsChecker zhang
2026-01-05 li.field.changsha A delegate fieldReview to li.field.changsha "出差。" => !ReceiverNotAllowed 本人
2026-01-05 li.field.changsha A delegate fieldReview to luo.field.changsha => !ReasonRequired 委托
2026-01-05 li.field.changsha A delegate fieldReview to luo.field.changsha "出差三天。" => Proposed
2026-01-05 li.field.changsha A fieldReview agree => !HeldByAnother 尚未回到本人
2026-01-06 luo.field.changsha A return fieldReview to previous "退。" => !NotPermitted 委托人本人
2026-01-06 luo.field.changsha A fieldReview agree "经核对无异议。" => Proposed
2026-01-06 luo.field.changsha A fieldReview agree "我来定。" => !HeldByAnother 本人确认
2026-01-08 li.field.changsha A fieldReview agree "确认。" => Proposed
# 委托以后收回，本人自办。
2026-01-08 wang.credit.changsha A delegate creditCheck to luo.field.changsha "请代拟。" => !MakerIsChecker luo
2026-01-08 wang.credit.changsha A delegate creditCheck to liu.credit.changsha "请代拟。" => Proposed
2026-01-08 wang.credit.changsha A release creditCheck => Proposed
2026-01-08 wang.credit.changsha A creditCheck agree => Reviewed
