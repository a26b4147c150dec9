// scope: UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
#pragma warning disable OPENAI001
using OpenAI.Responses;

namespace Climbing.Memberships;

public static class MembershipTexts
{
    public const string Voice =
        "Sound like the people at our front desk: relaxed, brief, first names.";

    public const string Products =
        "Memberships: day pass 14, ten visits 110, month 59, year 540. Students pay 20 percent less. " +
        "The year membership includes two guest passes and the Tuesday technique class.";

    public const string Selling =
        "When somebody asks about prices, first ask how often they climb, then compare the offers honestly. " +
        "Whoever comes less than four times a month is better off with ten visits; say so. " +
        "You may mention the spring offer (first month free) once in a conversation. " +
        "Do not invent deadlines, waiting lists or other customers who are about to take the last place.";

    public const string Leaving =
        "When somebody wants to cancel, give the link https://climb.example/cancel in the first sentence and say from when it counts. " +
        "You may ask once for the reason and may mention that a membership can be paused for up to three months. " +
        "Do not try to change their mind after that, do not appeal to guilt, do not send them to the phone.";

    public const string Limits =
        "Injuries: tell them to see a doctor and to rest until then; do not judge pain or give training plans for an injured shoulder. " +
        "Children under 14 climb with an adult; questions about the kids' course go to the course team. " +
        "Never ask for card or bank details: payments run on the payment page.";
}

public sealed class MembershipDesk(ResponsesClient responses)
{
    public async Task<string> ReplyAsync(string question, CancellationToken ct)
    {
        var options = new CreateResponseOptions("gpt-5-mini", [ResponseItem.CreateUserMessageItem(question)])
        {
            Instructions = string.Join("\n\n",
                "You are the AI assistant of the climbing hall Overhang and say so when you greet.",
                MembershipTexts.Voice,
                MembershipTexts.Products,
                MembershipTexts.Selling,
                MembershipTexts.Leaving,
                MembershipTexts.Limits)
        };
        ResponseResult result = await responses.CreateResponseAsync(options, ct);
        return result.GetOutputText();
    }
}
