# 谁提出的案件，谁不能决定：无论转办、委托、加签都绕不过去；经手人也一样。
title 不得审查自己的提案
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2026-01-05 zhou.case.changsha opens listing A for 430100 against a => Proposed
2026-01-05 zhou.case.changsha A delegate propose to chen.case.changsha "请代拟。" => Proposed
2026-01-05 chen.case.changsha A propose propose "代拟：建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-05 zhou.case.changsha A propose propose "确认，建议列入。" => Proposed
2026-01-06 li.field.changsha A transfer fieldReview to zhou.case.changsha "请提出人自审。" => !ReceiverNotAllowed
2026-01-06 li.field.changsha A delegate fieldReview to zhou.case.changsha "请提出人自审。" => !MakerIsChecker zhou
2026-01-06 li.field.changsha A delegate fieldReview to chen.case.changsha "请代拟人自审。" => !MakerIsChecker chen
2026-01-06 li.field.changsha A addSigner fieldReview beside chen.case.changsha "请代拟人会签。" => !MakerIsChecker chen
2026-01-06 li.field.changsha A fieldReview agree => Proposed
2026-01-06 wang.credit.changsha A delegate creditCheck to li.field.changsha "请业务处代审。" => !MakerIsChecker li
2026-01-06 wang.credit.changsha A creditCheck agree => Reviewed
