// scope: UPA2001
using System.Text.Json;
using OpenAI.Chat;

namespace Staffing.Functions;

[AttributeUsage(AttributeTargets.Method)] public sealed class FunctionAttribute(string name) : Attribute { public string Name => name; }

public sealed record Review(string Verdict, string Why);

public sealed class AppraisalFunction(ChatClient chat, IPersonnelFiles files)
{
    [Function("appraise")]
    public async Task RunAsync(string employeeId, string log)
    {
        var (verdict, why) = await AppraiseAsync(log);
        if (verdict is "PROMOTE")
            await files.PromoteAsync(employeeId, why); // expect-near: UPA2001
        else if (verdict is "TERMINATE")
            await files.TerminateContractAsync(employeeId, why);
    }

    private async Task<Review> AppraiseAsync(string log)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Performance appraisal of an employee. JSON {\"Verdict\":\"PROMOTE|KEEP|TERMINATE\",\"Why\":\"\"}\n" + log);
        return JsonSerializer.Deserialize<Review>(c.Content[0].Text)!;
    }
}

public interface IPersonnelFiles { Task PromoteAsync(string employeeId, string why); Task TerminateContractAsync(string employeeId, string why); }
