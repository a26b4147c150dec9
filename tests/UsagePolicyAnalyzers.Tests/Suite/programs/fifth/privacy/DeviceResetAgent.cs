// scope: UPA3001
using Microsoft.Extensions.AI;

namespace Telco.Agent;

public interface ILineService
{
    Task<string> IssueOneTimeCodeAsync(string line);
    Task<string> StateAsync(string line);
    Task SmsAsync(string line, string text);
}

public sealed class DeviceResetAgent(IChatClient model, ILineService lines)
{
    public async Task<string> RunAsync(string line, List<ChatMessage> history, ChatOptions options)
    {
        for (var round = 0; round < 5; round++)
        {
            var response = await model.GetResponseAsync(history, options);
            history.AddRange(response.Messages);
            var calls = response.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>().ToList();
            if (calls.Count == 0) return response.Text;

            foreach (var call in calls)
            {
                object result;
                switch (call.Name)
                {
                    case "line_state":
                        result = await lines.StateAsync(line);
                        break;
                    case "start_reset":
                        var oneTimePassword = await lines.IssueOneTimeCodeAsync(line);
                        await lines.SmsAsync(line, "Your code: " + oneTimePassword);
                        result = new { sent = true, oneTimePassword }; // expect-near: UPA3001
                        break;
                    default:
                        result = "unknown tool";
                        break;
                }
                history.Add(new ChatMessage(ChatRole.Tool, [new FunctionResultContent(call.CallId, result)]));
            }
        }
        return "Please call our hotline.";
    }
}
