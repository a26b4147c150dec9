// scope: UPA3004
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Ferry.Booking;

public class FerryTools
{
    public static AIFunction Create() => AIFunctionFactory.Create(
        (string sailing, string lastName, string bookingReference, bool hasPassport, string cardBrand) => $"booked {sailing} for {lastName}",
        "book_cabin",
        "Books a cabin on a sailing");

    public Task<ChatResponse> AskAsync(IChatClient client, string question) =>
        client.GetResponseAsync(question, new ChatOptions { Tools = [Create()] });
}
