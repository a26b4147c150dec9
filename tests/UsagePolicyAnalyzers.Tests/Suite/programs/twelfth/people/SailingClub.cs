// scope: UPA2003
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Sailing.Members;

public interface IBerths
{
    Task<string> DescribeAsync(string memberId);
    Task ReleaseAsync(string memberId);
}

public class BerthAssistant
{
    private readonly IChatClient _client;
    private readonly IBerths _berths;

    public BerthAssistant(IChatClient client, IBerths berths)
    {
        _client = client;
        _berths = berths;
    }

    public Task<ChatResponse> TurnAsync(string memberId, List<ChatMessage> history)
    {
        [Description("Shows berth, price and notice period of the member")]
        Task<string> ShowBerth() => _berths.DescribeAsync(memberId);

        [Description("Cancels the berth of the member")]
        async Task<string> CancelBerth()
        {
            await _berths.ReleaseAsync(memberId);
            return "cancelled";
        }

        var options = new ChatOptions
        {
            Instructions = "You help members of a sailing club with their berths.",
            Tools =
            [
                AIFunctionFactory.Create(ShowBerth, "show_berth"),
                new ApprovalRequiredAIFunction(AIFunctionFactory.Create(CancelBerth, "cancel_berth"))
            ]
        };
        return _client.GetResponseAsync(history, options);
    }
}
