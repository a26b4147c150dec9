// scope: UPA2001
using System.Text.Json;
using OpenAI.Chat;

namespace Staffing.Functions;

public sealed record Proposal(string Verdict, string Why);

public sealed class AppraisalFunction(ChatClient chat, IPersonnelFiles files, IManagerInbox inbox)
{
    public async Task RunAsync(string employeeId, string log)
    {
        var proposal = await AppraiseAsync(log);
        var decision = await inbox.AskManagerForDecisionAsync(employeeId, proposal.Verdict, proposal.Why);
        if (decision == "PROMOTE")
            await files.PromoteAsync(employeeId);
        else if (decision == "TERMINATE")
            await files.TerminateContractAsync(employeeId);
    }

    private async Task<Proposal> AppraiseAsync(string log)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Propose an appraisal of this employee to the manager. JSON {\"Verdict\":\"PROMOTE|KEEP|TERMINATE\",\"Why\":\"\"}\n" + log);
        return JsonSerializer.Deserialize<Proposal>(c.Content[0].Text)!;
    }
}

public interface IManagerInbox { Task<string> AskManagerForDecisionAsync(string employeeId, string proposed, string why); }
public interface IPersonnelFiles { Task PromoteAsync(string employeeId); Task TerminateContractAsync(string employeeId); }
