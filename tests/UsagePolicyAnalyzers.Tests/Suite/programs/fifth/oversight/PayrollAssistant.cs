// scope: UPA2003
using System.Text.Json;
using System.Threading.Channels;
using OpenAI.Chat;

namespace Payroll.Assistant;

public record BonusRequest(Guid Id, string Employee, decimal Amount, string Reason);

/// <summary>Requests wait here until the payroll officer releases them in her own screen.</summary>
public class OfficerInbox
{
    private readonly Channel<BonusRequest> _channel = Channel.CreateUnbounded<BonusRequest>();
    public ValueTask AddAsync(BonusRequest r) => _channel.Writer.WriteAsync(r);
    public IAsyncEnumerable<BonusRequest> ForOfficerAsync() => _channel.Reader.ReadAllAsync();
}

public class PayrollAssistant(ChatClient chat, OfficerInbox inbox)
{
    private static readonly ChatTool Propose = ChatTool.CreateFunctionTool("propose_bonus",
        "Puts a proposal for a bonus before the payroll officer, who decides. Nothing is paid.",
        BinaryData.FromString("""{"type":"object","properties":{"employee":{"type":"string"},"amount":{"type":"number"},"reason":{"type":"string"}}}"""));

    public async Task<IReadOnlyList<Guid>> ReadMinutesAsync(string minutes)
    {
        var ids = new List<Guid>();
        var options = new ChatCompletionOptions { Tools = { Propose } };
        ChatCompletion completion = await chat.CompleteChatAsync(
            [new SystemChatMessage("Read the minutes of the managers' meeting and propose the bonuses they agreed on."), new UserChatMessage(minutes)], options);

        foreach (var call in completion.ToolCalls.Where(c => c.FunctionName == "propose_bonus"))
        {
            var a = JsonSerializer.Deserialize<JsonElement>(call.FunctionArguments);
            var request = new BonusRequest(Guid.NewGuid(), a.GetProperty("employee").GetString()!, a.GetProperty("amount").GetDecimal(), a.GetProperty("reason").GetString()!);
            await inbox.AddAsync(request);
            ids.Add(request.Id);
        }
        return ids;
    }
}
