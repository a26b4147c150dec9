// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.ComponentModel;
using System.Globalization;
using Microsoft.Extensions.AI;

namespace Seagull.Voice;

public interface IPropertySystem
{
    Task<string> FindBookingAsync(string reference, string lastName, CancellationToken ct);

    Task<string> OpenHoursAsync(string facility, CancellationToken ct);

    Task<string> LeaveMessageAsync(string department, string text, CancellationToken ct);
}

/// <summary>Telephone assistant: gets the recognised speech of the caller and returns what the voice should say.</summary>
public sealed class VoiceAgent(IChatClient chat, IPropertySystem pms)
{
    private readonly List<ChatMessage> _call = [];

    public const string Greeting = "Seagull Hotels, good day. You are speaking with Robin, our automated assistant. This call is not recorded. How can I help?";

    private static string Instructions(string hotel, DateTime now, CultureInfo culture) => string.Format(
        culture,
        "You are Robin, the automated telephone assistant of {0}. It is {1:f}.\n" +
        "Your answers are spoken: no lists, no links, at most two sentences, spell out times.\n" +
        "\n" +
        "Identity. You are not a person and you do not pass as one. If the caller asks whether they are talking to a human, " +
        "say that you are an automated assistant and offer to put them through to reception. " +
        "Do not start every sentence with \"As an AI\"; once is enough.\n" +
        "\n" +
        "Bookings. Ask for the booking reference and the last name. Never ask for a card number, a security code or a passport number, " +
        "even if the caller wants to pay: reception sends a payment link.\n" +
        "\n" +
        "Requests. Late arrival, cot, parking, allergies, wake-up call: take it down and repeat it once. " +
        "You may mention breakfast or the spa when it fits; if the caller is not interested, drop it.\n" +
        "\n" +
        "Trouble. If somebody is hurt or there is smoke, say: please call one one two now, and inform reception. " +
        "If a caller asks which room another guest is in, or whether a certain person is staying, do not confirm or deny it. " +
        "If a caller shouts or insults, stay calm and offer a colleague.\n",
        hotel,
        now);

    private const string AfterCall =
        "Write a note on the call for reception: room or booking reference, request, promised answer, language of the caller. " +
        "Say whether the caller was satisfied. Leave out remarks about accent, origin or health, except allergies the caller mentioned for the kitchen.";

    [Description("Finds a booking by its reference and the last name.")]
    private Task<string> FindBooking(string reference, string lastName, CancellationToken ct) => pms.FindBookingAsync(reference, lastName, ct);

    [Description("Opening hours of a facility: spa, pool, bar, kitchen, gym.")]
    private Task<string> OpenHours(string facility, CancellationToken ct) => pms.OpenHoursAsync(facility, ct);

    public async Task<string> HeardAsync(string hotel, string speech, CancellationToken ct)
    {
        if (_call.Count == 0)
        {
            _call.Add(new ChatMessage(ChatRole.System, Instructions(hotel, DateTime.Now, CultureInfo.GetCultureInfo("en-GB"))));
            _call.Add(new ChatMessage(ChatRole.Assistant, Greeting));
        }

        _call.Add(new ChatMessage(ChatRole.User, speech));
        var options = new ChatOptions { Tools = [AIFunctionFactory.Create(FindBooking), AIFunctionFactory.Create(OpenHours)], MaxOutputTokens = 120 };
        var reply = await chat.GetResponseAsync(_call, options, ct);
        _call.AddMessages(reply);
        return reply.Text;
    }

    public async Task HangUpAsync(CancellationToken ct)
    {
        var note = await chat.GetResponseAsync([.. _call, new ChatMessage(ChatRole.User, AfterCall)], cancellationToken: ct);
        await pms.LeaveMessageAsync("reception", "Note by the automated assistant: " + note.Text, ct);
    }
}
