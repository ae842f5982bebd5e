using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows.Tests.Model;

/// <summary>Random handling of tasks besides finishing them, by people who may and people who may not.</summary>
internal static class WalkVerbs
{
    public static void Take(ModelWorld world, CaseState state, Dice dice)
    {
        TaskId task = state.Tasks.Count > 0 ? dice.Pick(state.Tasks).Id : new TaskId("gone");
        TaskHolder holder = state.Tasks.FirstOrDefault(open => open.Id == task)?.Holder
            ?? new TaskHolder { Authority = state.Authority, Division = "credit" };
        Actor actor = dice.Once(6) ? WalkPeople.Anybody(dice) : WalkPeople.Holding(holder, state.Party, dice);
        TaskHandling handling = state.Tasks.FirstOrDefault(open => open.Id == task)?.Handling ?? TaskHandling.None;
        // Whoever has it in hand gives it up more often than not, so that walks go on.
        if (handling.InHand is { } held && !dice.Once(3))
            actor = WalkPeople.Named(held.Id);
        else if (handling.Signers.FirstOrDefault(signer => signer.Agrees is null) is { } asked && !dice.Once(3))
            actor = WalkPeople.Named(asked.Person.Id);
        world.Send(Command(state, task, handling, holder, actor, dice), actor);
    }

    private static TaskCommand Command(
        CaseState state, TaskId task, TaskHandling handling, TaskHolder holder, Actor actor, Dice dice)
    {
        CaseId id = state.Id;
        string person = holder.Division == TaskHolder.PartyDivision ? "nobody" : WalkPeople.Holding(holder, state.Party, dice).Id;
        string reason = dice.Once(8) ? "" : "理由。";
        if (handling.Signers.Any(signer => signer.Person.Id == actor.Id) && !dice.Once(4))
            return new SignTask { Case = id, Task = task, Agrees = !dice.Once(3), Opinion = reason };
        if (handling.InHand is not null && !dice.Once(4))
            return new ReleaseTask { Case = id, Task = task };
        return dice.Roll(9) switch
        {
            0 => new ReturnTask { Case = id, Task = task, To = To(state, task, dice), Opinion = reason },
            1 => Withdrawal(state, reason, dice),
            2 => new TransferTask { Case = id, Task = task, To = new TaskReceiver { Person = person }, Reason = reason },
            3 => new DelegateTask { Case = id, Task = task, Person = person, Reason = reason },
            4 => new ClaimTask { Case = id, Task = task },
            5 => new AddSigner
            {
                Case = id,
                Task = task,
                Person = person,
                Place = dice.Pick(Enum.GetValues<SignerPlace>()),
                Reason = reason,
            },
            6 => new UrgeTask { Case = id, Task = task, Reason = reason },
            7 => new CopyTask { Case = id, Task = task, To = new TaskReceiver { Division = "data" } },
            _ => Withdrawal(state, reason, dice),
        };
    }

    private static string To(CaseState state, TaskId task, Dice dice)
    {
        IReadOnlyList<ReturnRoute> routes = state.Tasks.FirstOrDefault(open => open.Id == task) is { } open
            ? ((TaskActivity)Definitions.Flows[state.Kind.Value].Activity(open.Activation)).ReturnTo
            : [];
        return routes.Count > 0 ? dice.Pick(routes).To : ReturnRoute.Previous;
    }

    private static WithdrawTask Withdrawal(CaseState state, string reason, Dice dice) => new()
    {
        Case = state.Id,
        Task = state.Done.Count > 0 && !dice.Once(4) ? state.Done[^1].Id : new TaskId("propose"),
        Reason = reason,
    };
}
