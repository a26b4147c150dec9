// scope: UPA2003
using System.Diagnostics;
using Microsoft.Extensions.AI;

IChatClient model = ClientFromEnvironment.Create();
var run = AIFunctionFactory.Create(Confirmed.Run, "run_command", "Runs a command in the project folder after the user has agreed.");
var options = new ChatOptions { Tools = [run] };

Console.WriteLine("Build helper (AI). What shall we do?");
var history = new List<ChatMessage>();
while (Console.ReadLine() is { Length: > 0 } line)
{
    history.Add(new ChatMessage(ChatRole.User, line));
    var response = await model.GetResponseAsync(history, options);
    history.AddRange(response.Messages);
    Console.WriteLine(response.Text);
}

static class Confirmed
{
    public static string Run(string command)
    {
        Console.Write($"The model wants to run: {command}\nAllow? [y/N] ");
        if (!string.Equals(Console.ReadLine(), "y", StringComparison.OrdinalIgnoreCase))
            return "The user said no.";

        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command]) { RedirectStandardOutput = true })!;
        return process.StandardOutput.ReadToEnd();
    }
}

static class ClientFromEnvironment
{
    public static IChatClient Create() => throw new InvalidOperationException("set MODEL_ENDPOINT first");
}
