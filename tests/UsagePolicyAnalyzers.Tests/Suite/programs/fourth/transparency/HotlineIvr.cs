// scope: UPA1005
using OpenAI.Audio;

namespace Utility.Ivr;

public interface ITelephonyLeg
{
    Task PlayAsync(byte[] audio);
    Task<string> GatherDigitsAsync(int count);
}

public interface IOutageBoard { Task<string> StatusForAsync(string postcode); }

public sealed class OutageLine(AudioClient tts, IOutageBoard board)
{
    public async Task HandleAsync(ITelephonyLeg leg)
    {
        var postcode = await leg.GatherDigitsAsync(5);
        var status = await board.StatusForAsync(postcode);
        BinaryData spoken = await tts.GenerateSpeechAsync(status, GeneratedSpeechVoice.Onyx);
        await leg.PlayAsync(spoken.ToArray()); // expect: UPA1005
    }
}

public sealed class BillingLine(AudioClient tts)
{
    private async Task<byte[]> SayAsync(string text) =>
        (await tts.GenerateSpeechAsync(text, GeneratedSpeechVoice.Onyx)).Value.ToArray();

    public async Task HandleAsync(ITelephonyLeg leg, decimal balance)
    {
        await leg.PlayAsync(await SayAsync("You are listening to an automated voice produced by artificial intelligence."));
        await leg.PlayAsync(await SayAsync($"Your balance is {balance:0.00} euros."));
    }
}
