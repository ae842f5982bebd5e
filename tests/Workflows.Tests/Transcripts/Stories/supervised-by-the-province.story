# 督办：上级信用监管机构负责人督办，限期报告，报告后解除；经办人不能自行督办，也不能报告两次。
title 省局督办，市局限期报告
party a "长沙某示范食品有限公司（虚构）" 91430100MA4LE00501 legalPerson

2026-02-09 zhang.case.changsha opens listing L for 430100 against a penaltyNumber=长市监罚告〔2026〕51号 => Proposed
2026-02-09 zhang.case.changsha supervises L 2026-02-13 "请尽快" => !NotPermitted 局领导
2026-02-09 he.credit-chief.hunan supervises L 2026-02-08 "社会关注" => !FactInvalid 早于今日
2026-02-09 he.credit-chief.hunan supervises L 2026-02-09 => !OpinionRequired
2026-02-09 he.credit-chief.hunan supervises L 2026-02-13 "社会关注，请限期报告。" => Proposed
2026-02-09 zhang.case.changsha L propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-11-18 penaltyDecidedOn=2026-03-02 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-02-10 wang.credit.changsha reports L "已提出列入建议。" => !NotPermitted 负责人
2026-02-10 sun.credit-chief.changsha reports L "已提出列入建议，正在复核。" => Proposed
2026-02-10 sun.credit-chief.changsha reports L "再报告一次。" => !SupervisionNotOpen
2026-02-11 sun.credit-chief.changsha extends L fieldReview "案情复杂" => !LimitNotExtendable 没有法定期限
