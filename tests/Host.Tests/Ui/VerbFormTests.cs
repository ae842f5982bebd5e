using CreditSupervision.Host.Ui.Parts;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Host.Tests.Ui;

public sealed class VerbFormTests
{
    private const string Task = "fieldReview-1";
    private static readonly CaseId id = new("listing-430100-2026-1");

    [Fact]
    public void Read_ButtonThatFinishesATask_IsNoVerb()
    {
        Assert.Null(VerbForm.Read(id, Typed(ActForm.Button(Task, "agree"))));
    }

    [Fact]
    public void Read_ButtonNobodyMade_IsNoVerb()
    {
        Assert.Null(VerbForm.Read(id, Typed(VerbForm.Button(Task, "Burn"))));
    }

    [Fact]
    public void Read_EveryVerb_MakesItsOrderAboutTheTask()
    {
        foreach (TaskVerb verb in Enum.GetValues<TaskVerb>())
        {
            TaskCommand? command = VerbForm.Read(id, Typed(VerbForm.Button(Task, verb.ToString())));

            Assert.Equal((id, new TaskId(Task)), (command!.Case, command.Task));
        }
    }

    [Theory]
    [InlineData("zhao.legal.changsha", "zhao.legal.changsha", null)]
    [InlineData("legal", null, "legal")]
    public void Read_Transfer_TellsAPersonFromADivision(string typed, string? person, string? division)
    {
        TransferTask command = Assert.IsType<TransferTask>(VerbForm.Read(id, Typed(
            VerbForm.Button(Task, nameof(TaskVerb.Transfer)),
            (VerbForm.Person(Task), typed), (VerbForm.Reason(Task), "出差"))));

        Assert.Equal((person, division, "出差"), (command.To.Person, command.To.Division, command.Reason));
    }

    [Fact]
    public void Read_ReturnAndSignature_TakeTheirChoices()
    {
        ReturnTask back = Assert.IsType<ReturnTask>(VerbForm.Read(id, Typed(
            VerbForm.Button(Task, nameof(TaskVerb.Return)), (VerbForm.To(Task), "previous"), (VerbForm.Reason(Task), "补正"))));
        SignTask sign = Assert.IsType<SignTask>(VerbForm.Read(id, Typed(
            VerbForm.Button(Task, nameof(TaskVerb.Sign)), (VerbForm.Agrees(Task), "false"))));

        Assert.Equal(("previous", "补正"), (back.To, back.Opinion));
        Assert.False(sign.Agrees);
    }

    private static TypedForm Typed(string act, params (string Name, string Value)[] fields) => TypedForm.Of(
        [KeyValuePair.Create(ActForm.Act, act), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
}
