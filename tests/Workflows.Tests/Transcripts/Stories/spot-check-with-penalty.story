# R-60：已因抽查结果作出处罚的，与处罚公示同步停止；抽查结果被撤销的撤回；在办申请终止。
title 抽查检查不合格信息：与处罚公示同步停止
party a "长沙某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson
party b "长沙某示范电器有限公司（虚构）" 91430100MA4LE00501 legalPerson

2026-01-05 li.field.changsha opens spot-check-publicity A for 430100 against a checkNumber=抽2026-1 result=foodSampling checkedOn=2026-01-04 linkedToPenalty=true => Entered
2026-01-05 li.field.changsha A enter enter => Entered
2026-01-05 li.field.changsha A check pass => !NotPermitted 信用
2026-01-06 wang.credit.changsha A check pass => Checked
2026-01-07 wang.credit.changsha A publish published => Published
2026-01-07 wang.credit.changsha opens spot-check-publicity B for 430100 against b checkNumber=抽2026-2 result=productCheck checkedOn=2026-01-05 linkedToPenalty=false => Entered
2026-01-07 li.field.changsha B enter enter => Entered
2026-01-07 wang.credit.changsha B check pass => Checked
2026-01-08 wang.credit.changsha B publish published => Published
# 处罚公示尚未结束：不单独停止。
2026-02-02 party.a opens repair-spot-check P for 430100 against a applicationOn=2026-02-02 => Applied
2026-02-03 wang.credit.changsha P accept accept => Accepted
2026-02-04 li.field.changsha P verifyCorrection verified "已整改，复查合格。" corrected=true recheckPassed=true +recheckReport => Accepted
2026-02-04 wang.credit.changsha P verifyLinks verified linkedToPenalty=true linkedPublicityEnded=false => Verified
2026-02-05 zhao.legal.changsha P legalReview pass "与处罚同步停止。" => Verified
2026-02-05 zhou.head.changsha P decide grant => !ConditionsNotMet 相关
2026-02-05 zhou.head.changsha P decide refuse "处罚公示尚未结束，届时同步停止。" => Refused
2026-04-08 party.a opens repair-spot-check Q for 430100 against a applicationOn=2026-04-08 => Applied
2026-04-08 wu.data.changsha A reports linked-publicity-ended => Completed
2026-04-08 time Q => Moot
2026-04-09 wu.data.changsha B reports linked-publicity-ended => Published
2026-04-10 wu.data.changsha B reports spot-check-annulled => Completed
