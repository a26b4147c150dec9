// scope: UPA2001
using OpenAI.Chat;

namespace Stmary.Ward.Desk;

public record Arrival(int Bed, string Complaint, int Pulse, int Saturation, double Temperature);

public interface IWardBoard
{
    Task<IReadOnlyList<Arrival>> WaitingAsync();
    Task SetTriageLevelAsync(int bed, int level, string nurse);
}

public class WardDesk(ChatClient chat, IWardBoard board)
{
    public async Task RunAsync(string nurse)
    {
        foreach (var arrival in await board.WaitingAsync())
        {
            ChatCompletion c = await chat.CompleteChatAsync(
                new SystemChatMessage("Help the triage nurse of an emergency department: which warning signs does the arrival show, what should be asked next? Three lines."),
                new UserChatMessage($"{arrival.Complaint}; pulse {arrival.Pulse}, SpO2 {arrival.Saturation}, {arrival.Temperature} °C"));

            Console.WriteLine($"Bed {arrival.Bed}: {arrival.Complaint}");
            Console.WriteLine("AI notes, please check: " + c.Content[0].Text);

            int level;
            do Console.Write("Triage level (1-5): ");
            while (!int.TryParse(Console.ReadLine(), out level) || level is < 1 or > 5);
            await board.SetTriageLevelAsync(arrival.Bed, level, nurse);
        }
    }
}
