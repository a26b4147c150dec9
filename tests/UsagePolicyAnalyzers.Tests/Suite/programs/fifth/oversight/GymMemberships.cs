// scope: UPA2003
using System.Text.Json;
using OpenAI.Responses;

namespace Gym.Front;

public interface IMemberships
{
    string Describe(string member);
    void Terminate(string member, DateOnly end);
}

public class FrontDeskAgent(ResponsesClient client, IMemberships memberships)
{
    private static readonly BinaryData MemberOnly = BinaryData.FromString("""{"type":"object","properties":{"member":{"type":"string"}},"required":["member"],"additionalProperties":false}""");

    private readonly ResponseTool _show = ResponseTool.CreateFunctionTool("show_membership", MemberOnly, true, "Shows the contract of a member.");
    private readonly ResponseTool _end = ResponseTool.CreateFunctionTool("end_membership", MemberOnly, true, "Cancels the membership at the end of the month."); // expect: UPA2003

    public async Task<string> TurnAsync(string text)
    {
        var options = new CreateResponseOptions("gpt-5-mini", [ResponseItem.CreateUserMessageItem(text)]);
        options.Tools.Add(_show);
        options.Tools.Add(_end);

        for (int round = 0; round < 5; round++)
        {
            ResponseResult result = await client.CreateResponseAsync(options);
            var calls = result.OutputItems.OfType<FunctionCallResponseItem>().ToList();
            if (calls.Count == 0)
                return result.GetOutputText();

            options.PreviousResponseId = result.Id;
            options.InputItems.Clear();
            foreach (var call in calls)
                options.InputItems.Add(ResponseItem.CreateFunctionCallOutputItem(call.CallId, Execute(call.FunctionName, call.FunctionArguments)));
        }
        return "Please ask at the desk.";
    }

    private string Execute(string name, BinaryData arguments)
    {
        var member = arguments.ToObjectFromJson<Dictionary<string, string>>()!["member"];
        if (name == "show_membership")
            return memberships.Describe(member);
        memberships.Terminate(member, new DateOnly(DateTime.Today.Year, DateTime.Today.Month, 1).AddMonths(1));
        return "terminated";
    }
}
