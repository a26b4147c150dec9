// scope: UPA3004
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Ferry.Booking;

public class FerryTools
{
    public static AIFunction Create() => AIFunctionFactory.Create(
        (string sailing, string lastName, string passportNumber) => $"booked {sailing} for {lastName}", // expect-near: UPA3004
        "book_cabin",
        "Books a cabin on a sailing");

    public Task<ChatResponse> AskAsync(IChatClient client, string question) =>
        client.GetResponseAsync(question, new ChatOptions { Tools = [Create()] });
}
