# 授权委托：首日起生效、末日次日失效；代为办理记“代”；本人或者代理人在本案为经办的不得代理；不得转授权。
title 法规处经办人外出，由信用处人员代办
party a "长沙某示范食品有限公司（虚构）" 91430100MA4LE00501 legalPerson

2026-02-09 zhang.case.changsha opens listing L for 430100 against a penaltyNumber=长市监罚告〔2026〕51号 => Proposed
2026-02-09 wang.credit.changsha away li.field.changsha 2026-02-10 2026-02-11 by chen.case.changsha => !NotPermitted 本人
2026-02-09 li.field.changsha away 2026-02-10 2026-02-11 by li.field.changsha => !AbsenceUnfit 其他工作人员
2026-02-09 li.field.changsha away 2026-02-11 2026-02-10 by liu.credit.changsha => !AbsenceUnfit 无效
2026-02-09 li.field.changsha away 2026-02-11 2026-02-12 by liu.credit.changsha kinds=listing steps=fieldReview
2026-02-09 li.field.changsha away 2026-02-12 2026-02-13 by chen.case.changsha => !AbsenceUnfit 已登记
2026-02-09 liu.credit.changsha away 2026-02-12 2026-02-13 by chen.case.changsha => !AbsenceUnfit 再次转授权
2026-02-09 zhang.case.changsha L propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-11-18 penaltyDecidedOn=2026-03-02 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
# 首日之前不能代办，首日可以。
2026-02-10 liu.credit.changsha L fieldReview agree "复核无异议。" => !NotPermitted 业务主管
2026-02-11 liu.credit.changsha L fieldReview agree "复核无异议。" => Proposed
# 代办之后，代理人不能再核查自己代办的事项。
2026-02-11 liu.credit.changsha L creditCheck agree "符合条件。" => !MakerIsChecker 其他人员
2026-02-11 wang.credit.changsha L creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
