// scope: UPA3002
using Microsoft.Extensions.AI;

namespace Lodgecraft.Prompts;

public static class PromptLibrary
{
    public const string ArrivalTemplate = """
        You are the arrival desk of {house}, an automated AI service.
        Collect the following from the guest, one after the other:
        - the full name
        - the passport number
        - the time of arrival
        Confirm each answer.
        """; // expect-near: UPA3002

    public const string DepartureTemplate = """
        You are the departure desk of {house}, an automated AI service.
        You must not collect any of the following from the guest:
        - card number or security code
        - passport number
        Collect the room number and the time of departure.
        """;
}

public interface IDesk { Task<string> ReplyAsync(string house, string line, bool leaving); }

public sealed class Desk(IChatClient client) : IDesk
{
    public async Task<string> ReplyAsync(string house, string line, bool leaving)
    {
        var template = leaving ? PromptLibrary.DepartureTemplate : PromptLibrary.ArrivalTemplate;
        var options = new ChatOptions { Instructions = template.Replace("{house}", house) };
        return (await client.GetResponseAsync(line, options)).Text;
    }
}
