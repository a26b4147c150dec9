// scope: UPA3001
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.AI;

namespace Telco.Care;

public interface ILineService
{
    Task<string> IssueOneTimeCodeAsync(string line);
    Task SmsAsync(string line, string text);
    Task<string> SubscriberSsnAsync(string line);
}

public interface ISsnTokenizer
{
    Task<string> TokenizeAsync(string value);
}

public sealed class DeviceCareAgent(IChatClient model, ILineService lines, ISsnTokenizer vault)
{
    private Func<string, Task<object>> ResetTool => async line =>
    {
        var oneTimePassword = await lines.IssueOneTimeCodeAsync(line);
        await lines.SmsAsync(line, "Your code: " + oneTimePassword);
        return new { sent = true, digits = oneTimePassword.Length };
    };

    public async Task<string> RunAsync(string line, string callId, List<ChatMessage> history)
    {
        var subject = await vault.TokenizeAsync(await lines.SubscriberSsnAsync(line));
        var fingerprint = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(await lines.SubscriberSsnAsync(line))));

        history.Add(new ChatMessage(ChatRole.User, $"Subscriber {subject} (fingerprint {fingerprint[..12]}) wants to reset the router."));
        history.Add(new ChatMessage(ChatRole.Tool, [new FunctionResultContent(callId, await ResetTool(line))]));
        return (await model.GetResponseAsync(history)).Text;
    }
}
